// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.proof.canary;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * Invents numbers and addresses that have the right form and check digits, and belong to nobody.
 */
final class Invented {

  /** Letters of plates; none of them is a hexadecimal digit, so that no id looks like a plate. */
  private static final String LETTERS = "GHJKLNPRSTVXZ";

  private static final List<String> STREETS =
      List.of("Mathenesserweg", "Beijerlandselaan", "Schiekade", "Goudsesingel", "Putselaan");

  private Invented() {}

  static String bsn(RandomGenerator random) {
    while (true) {
      String eight = digits(random, 8);
      int sum = 0;
      for (int i = 0; i < 8; i++) {
        sum += (9 - i) * (eight.charAt(i) - '0');
      }
      if (sum % 11 < 10 && eight.charAt(0) != '0') {
        return eight + sum % 11;
      }
    }
  }

  static String phone(RandomGenerator random) {
    return "06-" + (1 + random.nextInt(5)) + digits(random, 7);
  }

  static String email(RandomGenerator random) {
    return account(random).substring(1) + "@voorbeeld.nl";
  }

  static String iban(RandomGenerator random) {
    String account = digits(random, 10);
    // INGB, then NL and two zeros, with letters as numbers from 10.
    BigInteger number = new BigInteger("18231611" + account + "232100");
    int check = 98 - number.mod(BigInteger.valueOf(97)).intValue();
    String iban = "NL%02dINGB%s".formatted(check, account);
    return iban.replaceAll("(?<=\\G....)(?=.)", " ");
  }

  static String plate(RandomGenerator random) {
    return letters(random, 2) + "-" + digits(random, 3) + "-" + letters(random, 1);
  }

  /** No postcode ends in SS. */
  static String postcode(RandomGenerator random) {
    String letters = letters(random, 1) + random(random, LETTERS.replace("S", ""), 1);
    return "30%02d %s %d".formatted(11 + random.nextInt(80), letters, 100 + random.nextInt(900));
  }

  /** With a number above any year: behind a street a year is taken for one. */
  static String street(RandomGenerator random) {
    return STREETS.get(random.nextInt(STREETS.size())) + " " + (2100 + random.nextInt(7900));
  }

  static String birth(RandomGenerator random) {
    return "%02d-%02d-%d"
        .formatted(1 + random.nextInt(28), 1 + random.nextInt(12), 1940 + random.nextInt(60));
  }

  static String document(RandomGenerator random) {
    return letters(random, 2) + digits(random, 1) + letters(random, 1) + digits(random, 5);
  }

  static String account(RandomGenerator random) {
    return "@" + letters(random, 5).toLowerCase(Locale.ROOT) + "_" + digits(random, 5);
  }

  static String url(RandomGenerator random) {
    return "https://www.facebook.com/" + account(random).substring(1);
  }

  static String point(RandomGenerator random) {
    return "51.9%s, 4.4%s".formatted(digits(random, 5), digits(random, 5));
  }

  static String network(RandomGenerator random) {
    return "%d.%d.%d.%d"
        .formatted(
            145, 100 + random.nextInt(150), 100 + random.nextInt(150), 100 + random.nextInt(150));
  }

  static String description(RandomGenerator random) {
    return "die jongen van nummer " + (1000 + random.nextInt(9000));
  }

  private static String digits(RandomGenerator random, int count) {
    return random(random, "0123456789", count);
  }

  private static String letters(RandomGenerator random, int count) {
    return random(random, LETTERS, count);
  }

  private static String random(RandomGenerator random, String from, int count) {
    return random
        .ints(count, 0, from.length())
        .collect(
            StringBuilder::new, (text, at) -> text.append(from.charAt(at)), StringBuilder::append)
        .toString();
  }
}
