// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.place;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Detector;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.DutchWords;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.Lexicon;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.PartsOfSpeech;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.Anchors;
import nl.rotterdam.lezenvandestad.ingest.privacy.text.NormalisedText;

/** Finds a square of three metres by the three words that what3words gave it. */
final class ThreeWordsDetector implements Detector {

  private static final String THREE_WORDS =
      "\\p{L}{2,20}\\.\\p{L}{2,20}\\.\\p{L}{2,20}(?![\\p{L}.]\\p{L})";

  /** With dots, or behind the name of the service with spaces or other signs. */
  private static final String LOOSE_WORDS =
      "\\p{L}{2,20}(?: ?[./-] ?| )\\p{L}{2,20}(?: ?[./-] ?| )\\p{L}{2,20}";

  private static final String SERVICE =
      "(?:w3w|what3words|what (?:3|three) words|drie ?woorden(?:adres)?)";

  private static final Pattern WORDS =
      Pattern.compile(
          "(?:/{2,3} ?"
              + THREE_WORDS
              + "|/{3} ?"
              + LOOSE_WORDS
              + "|"
              + SERVICE
              + "(?:\\.co(?:m|\\.uk))?(?:[ -](?:code|adres|locatie))?(?:[ :/=]{1,4}(?:is |was )?)"
              + LOOSE_WORDS
              + "|"
              + THREE_WORDS
              + "(?=[ (]{1,2}(?:(?:als|via|in|op|volgens) )?"
              + SERVICE
              + "))");

  /** Four letters or more each, with no space: no sentence is written so. */
  private static final Pattern BARE_WORDS =
      Pattern.compile(
          "(?<![\\p{L}\\d.@/-])[a-z]{4,20}\\.[a-z]{4,20}\\.[a-z]{4,20}(?![\\p{L}\\d/@-]|\\.\\p{L})");

  private static final String[] SERVICES = {
    "//", "w3w", "what3", "what 3", "what three", "drie woord", "driewoord"
  };

  private static final Pattern DOT = Pattern.compile("\\.");

  private final DutchWords dutch = Lexicon.shared().dutch();

  @Override
  public void detect(NormalisedText text, Consumer<Span> found) {
    if (text.hasAny(SERVICES)) {
      for (Matcher words = WORDS.matcher(text.folded()); words.find(); ) {
        found.accept(span(words.start(), words.end(), "het is een what3words-adres"));
      }
    }
    if (text.text().indexOf('.') != text.text().lastIndexOf('.')) {
      bareWords(text, found);
    }
  }

  private void bareWords(NormalisedText text, Consumer<Span> found) {
    String written = text.text();
    Anchors.where(
        at ->
            isSmall(written, at)
                && (at == 0 || !isSmall(written, at - 1))
                && endsInDot(written, at),
        BARE_WORDS,
        written,
        words -> {
          if (DOT.splitAsStream(words.group()).noneMatch(this::isSmallWord)) {
            found.accept(
                span(words.start(), words.end(), "het heeft de vorm van een what3words-adres"));
          }
        });
  }

  private static boolean isSmall(String text, int at) {
    return text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
  }

  /** Whether the word that begins here has a dot behind it, and another word behind that. */
  private static boolean endsInDot(String text, int start) {
    int at = start;
    while (at < text.length() && isSmall(text, at)) {
      at++;
    }
    return at + 1 < text.length() && text.charAt(at) == '.' && isSmall(text, at + 1);
  }

  /** "mooi.weer.vandaag" only lacks spaces. */
  private boolean isSmallWord(String word) {
    PartsOfSpeech parts = dutch.partsOf(word);
    return parts.isFunctionWord() && !parts.isNoun();
  }

  private static Span span(int start, int end, String reason) {
    return Span.certain(FindingKind.COORDINAAT, start, end, reason);
  }
}
