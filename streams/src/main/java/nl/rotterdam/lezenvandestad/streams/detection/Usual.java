// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.detection;

/**
 * What is usual for a cell: how many reports each domain sends on an average day, and at which
 * levels. Both lean on the surroundings where the cell itself sent little.
 *
 * <p>The rate of a domain is the posterior mean of a Gamma-Poisson model whose prior mean is what
 * area and theme give together (row times column). The mix of levels is the posterior mean of a
 * Dirichlet-multinomial model whose prior mean is the domain's mix on the theme in the city, which
 * itself leans on the domain's mix on all themes.
 *
 * <p>The rate is then corrected for who reports now, see {@code activity}.
 *
 * @param perDay reports of each domain on an average day
 * @param shape how surely each rate is known: the shape of its Gamma distribution
 * @param mix the share of each level, by domain
 */
@SuppressWarnings("ArrayRecordComponent") // stays in this package, and is never compared
record Usual(double[] perDay, double[] shape, double[][] mix) {

  private static final double PRIOR_DAYS = 14;
  private static final double ACTIVITY_IN_CITY = 8;
  private static final double ACTIVITY_HERE = 40;
  private static final double LEAST_PER_DAY = 0.003;
  private static final double ALL_STRENGTH = 20;
  private static final double THEME_STRENGTH = 50;
  private static final double CELL_STRENGTH = 40;

  /** The counts of the theme and of all themes, in the city and in the area. */
  record Surroundings(
      CellCounts allInCity, CellCounts allHere, CellCounts themeInCity, CellCounts themeHere) {}

  /**
   * What was usual before this stretch.
   *
   * @param days how many weighted days there are before it
   * @param averageDays how many average days the stretch counts for
   * @param cityPrior the shares of the levels before anything is known
   */
  static Usual before(
      int stretch, double days, double averageDays, Surroundings counts, double[] cityPrior) {
    double[] perDay = new double[CellCounts.DOMAINS];
    double[] shape = new double[CellCounts.DOMAINS];
    double[][] mix = new double[CellCounts.DOMAINS][];
    double everything = counts.allInCity().before(stretch);
    double themeShare = everything > 0 ? counts.themeInCity().before(stretch) / everything : 0;
    for (int domain = 0; domain < CellCounts.DOMAINS; domain++) {
      double here = counts.allHere().before(stretch, domain);
      double prior = days > 0 ? Math.max(LEAST_PER_DAY, here * themeShare / days) : LEAST_PER_DAY;
      double own = counts.themeHere().before(stretch, domain);
      shape[domain] = prior * PRIOR_DAYS + own;
      perDay[domain] =
          shape[domain]
              / (PRIOR_DAYS + days)
              * activity(stretch, domain, days, averageDays, counts);
      double[] ofAll = mix(counts.allInCity(), stretch, domain, cityPrior, ALL_STRENGTH);
      double[] ofTheme = mix(counts.themeInCity(), stretch, domain, ofAll, THEME_STRENGTH);
      mix[domain] = mix(counts.themeHere(), stretch, domain, ofTheme, CELL_STRENGTH);
    }
    return new Usual(perDay, shape, mix);
  }

  private static double activity(
      int stretch, int domain, double days, double averageDays, Surroundings counts) {
    if (days == 0) {
      return 1;
    }
    double windows = averageDays / days;
    return activity(
        otherSeen(counts.allInCity(), counts.themeInCity(), stretch, domain),
        otherBefore(counts.allInCity(), counts.themeInCity(), stretch, domain) * windows,
        otherSeen(counts.allHere(), counts.themeHere(), stretch, domain),
        otherBefore(counts.allHere(), counts.themeHere(), stretch, domain) * windows);
  }

  /**
   * How much the domain reports here of other themes, against before: who reports changes, by a
   * call, a domain that joins, an outage or a holiday, and that is no news about this theme. Most
   * such changes are the city's, and a gebied alone has few reports to tell by: it is drawn towards
   * the city as by {@link #ACTIVITY_HERE} reports, and the city towards 1 as by {@link
   * #ACTIVITY_IN_CITY}. (Shrinkage of a Gamma-Poisson ratio; Gelman et al., Bayesian Data Analysis,
   * 3rd ed., 2.6 and 5.)
   */
  static double activity(double inCity, double usualInCity, double here, double usualHere) {
    double city = (ACTIVITY_IN_CITY + inCity) / (ACTIVITY_IN_CITY + usualInCity);
    return (ACTIVITY_HERE * city + here) / (ACTIVITY_HERE + usualHere);
  }

  private static double otherSeen(CellCounts all, CellCounts theme, int stretch, int domain) {
    return all.seen(stretch, domain) - theme.seen(stretch, domain);
  }

  private static double otherBefore(CellCounts all, CellCounts theme, int stretch, int domain) {
    return all.before(stretch, domain) - theme.before(stretch, domain);
  }

  private static double[] mix(
      CellCounts counts, int stretch, int domain, double[] prior, double strength) {
    double total = counts.before(stretch, domain);
    double[] mix = new double[CellCounts.LEVELS];
    for (int level = 0; level < mix.length; level++) {
      double count = counts.before()[stretch][domain * CellCounts.LEVELS + level];
      mix[level] = (strength * prior[level] + count) / (strength + total);
    }
    return mix;
  }
}
