// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.online;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Detector;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.Anchors;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;

/** Finds handles by their form: "@iemand", "iemand#1234", "de_baas_010". */
final class AccountDetector implements Detector {

  private static final Pattern HANDLE = Pattern.compile("[a-z\\d_][a-z\\d_.-]{1,39}+");

  /** "iemand#1234" and "u/iemand": no word has that. */
  private static final Pattern TAGGED =
      Pattern.compile(
          "[a-z\\d_][a-z\\d_.]{1,31}+#\\d{4}(?!\\d)|(?<![a-z\\d/.])/?u/(?!jij|jou|jullie|wij|ons)[a-z\\d_-]{3,39}+|(?<=@"
              + " )[a-z_.]{2,30}\\d[a-z\\d_.]{0,9}+");

  /** "telegramgebruiker apenstaartje nachtwacht_rdam". */
  private static final Pattern SPOKEN =
      Pattern.compile(
          "(?<![a-z\\d])(?:apen?|aap)staart(?:je)? ?(?<name>[a-z\\d_][a-z\\d_.-]{1,39}+)");

  /** "@ rotterdammert 1974". */
  private static final Pattern APART =
      Pattern.compile("@ (?<name>[a-z]{4,30}) \\d{2,4}(?![\\d.,:]| [a-z]+(?:en|s)\\b)");

  private static final Pattern OF_AN_ACCOUNT =
      Pattern.compile(
          "(?:gebruikers?|account|profiel|kanaal|user|"
              + Platforms.NAME
              + ")(?:naam)?(?: van| is)?[ :]+$");

  private final Handles handles = new Handles();

  @Override
  public void detect(NormalisedText text, Consumer<Span> found) {
    String folded = text.folded();
    atSigns(folded, found);
    if (folded.indexOf('#') > 0 || folded.contains("u/") || folded.contains("@ ")) {
      for (Matcher tagged = TAGGED.matcher(folded); tagged.find(); ) {
        found.accept(span(tagged.start(), tagged.end(), "het heeft de vorm van een account"));
      }
    }
    underscores(folded, found);
    Anchors.at(
        APART,
        folded,
        folded,
        apart -> {
          if (handles.isUnknown(apart.group("name"))) {
            found.accept(span(apart.start(), apart.end(), "het begint met een apenstaartje"));
          }
        },
        "@ ");
    if (folded.contains("staart")) {
      spoken(text, found);
    }
  }

  private void spoken(NormalisedText text, Consumer<Span> found) {
    Anchors.at(
        SPOKEN,
        text.folded(),
        text.folded(),
        spoken -> {
          int end = Handles.withoutEnd(text.folded(), spoken.start("name"), spoken.end());
          String handle = text.folded().substring(spoken.start("name"), end);
          if (Handles.isMadeUp(handle)
              || (handles.isNoWord(handle)
                  && OF_AN_ACCOUNT.matcher(text.before(spoken.start(), 24)).find())) {
            found.accept(span(spoken.start(), end, "ervoor staat een apenstaartje"));
          }
        },
        "apenstaart",
        "apestaart",
        "aapstaart",
        "apstaart");
  }

  private static void atSigns(String folded, Consumer<Span> found) {
    Matcher handle = HANDLE.matcher(folded);
    for (int at = folded.indexOf('@'); at >= 0; at = folded.indexOf('@', at + 1)) {
      boolean afterWord = isAfterWord(folded, at);
      if (!afterWord && handle.region(at + 1, folded.length()).lookingAt()) {
        int end = Handles.withoutEnd(folded, at + 1, handle.end());
        if (end > at + 2) {
          found.accept(span(at, end, "het begint met een apenstaartje"));
        }
      }
    }
  }

  /** In "insta apenstaartje iemand" the spaces around the sign were read away. */
  private static boolean isAfterWord(String folded, int at) {
    int start = at;
    while (start > 0 && at - start < 16 && Character.isLetterOrDigit(folded.charAt(start - 1))) {
      start--;
    }
    String word = folded.substring(start, at);
    return start < at && !Platforms.isNaming(word) && !word.equals("van");
  }

  /** Ordinary words have no underscore within. */
  private static void underscores(String folded, Consumer<Span> found) {
    Matcher handle = HANDLE.matcher(folded);
    int from = 0;
    for (int at = folded.indexOf('_'); at >= 0; at = folded.indexOf('_', Math.max(at + 1, from))) {
      int start = at;
      while (start > from && at - start < 40 && isHandleCharacter(folded.charAt(start - 1))) {
        start--;
      }
      if (handle.region(start, folded.length()).lookingAt()) {
        int end = Handles.withoutEnd(folded, start, handle.end());
        from = Math.max(end, at + 1);
        if (Handles.isMadeUp(folded.substring(start, end))) {
          found.accept(span(start, end, "het heeft de vorm van een account"));
        }
      }
    }
  }

  private static boolean isHandleCharacter(char c) {
    return c == '_' || c == '.' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  private static Span span(int start, int end, String reason) {
    return Span.certain(FindingKind.ACCOUNT, start, end, reason);
  }
}
