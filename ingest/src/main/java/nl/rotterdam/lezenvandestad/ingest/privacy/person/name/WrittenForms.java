// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.name;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.FindingKind;
import nl.rotterdam.lezenvandestad.ingest.privacy.finding.Span;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.NameTable;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.word.Words;

/** Finds names by how they are written: "de Boer, H.", "BROEK, JOHAN" and "i.brahim". */
final class WrittenForms {

  private static final int SHORTEST_DOTTED = 4;

  private static final String PARTICLES =
      "(?:(?i:van|de|den|der|het|ter|ten|te|el|al|dos|da) ){0,3}";

  private static final Pattern INVERTED =
      Pattern.compile(
          "(?<![\\p{L}.-])"
              + PARTICLES
              + "(?<name>\\p{Lu}[\\p{L}'-]{1,30}+), ?(?:\\p{Lu}\\.[ -]?){1,4}(?<![ -])(?![\\p{L}\\d])");

  private static final Pattern IN_CAPITALS =
      Pattern.compile(
          "(?<![\\p{L}.-])"
              + PARTICLES
              + "(?<name>\\p{Lu}[\\p{Lu}'-]{1,30}+), ?(?<first>\\p{Lu}{2,20}+)(?!\\p{L})");

  private static final Pattern DOTTED =
      Pattern.compile(
          "(?<![\\p{L}\\d.@_-])\\p{L}{1,12}+(?:[._]\\p{L}{1,12}+){1,11}+(?![\\p{L}\\d@_])");

  private final NameTable names;

  WrittenForms(NameTable names) {
    this.names = names;
  }

  void detect(Words words, boolean[] notPersons, Consumer<Span> found) {
    String text = words.text();
    if (hasInverted(text)) {
      inverted(words, notPersons, found);
    }
    if (!hasDotted(text)) {
      return;
    }
    for (Matcher dotted = DOTTED.matcher(text); dotted.find(); ) {
      String joined = dotted.group().replaceAll("[._]", "").toLowerCase(Locale.ROOT);
      if (joined.length() >= SHORTEST_DOTTED && names.isListedFirst(joined)) {
        found.accept(span(dotted));
      }
    }
  }

  /** Whether a comma stands before a capital: most notes have none, and spare the patterns. */
  private static boolean hasInverted(String text) {
    for (int comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', comma + 1)) {
      int next = text.startsWith(" ", comma + 1) ? comma + 2 : comma + 1;
      if (next < text.length() && Character.isUpperCase(text.charAt(next))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a dot or an underscore stands between two letters. */
  private static boolean hasDotted(String text) {
    for (int at = 1; at + 1 < text.length(); at++) {
      char here = text.charAt(at);
      if ((here == '.' || here == '_')
          && Character.isLetter(text.charAt(at - 1))
          && Character.isLetter(text.charAt(at + 1))) {
        return true;
      }
    }
    return false;
  }

  private void inverted(Words words, boolean[] notPersons, Consumer<Span> found) {
    String text = words.text();
    for (Matcher name = INVERTED.matcher(text); name.find(); ) {
      if (!isMarked(words, notPersons, name.start("name"))) {
        found.accept(span(name));
      }
    }
    for (Matcher name = IN_CAPITALS.matcher(text); name.find(); ) {
      if (names.isListedFirst(name.group("first").toLowerCase(Locale.ROOT))
          && !isMarked(words, notPersons, name.start("name"))) {
        found.accept(span(name));
      }
    }
  }

  private static boolean isMarked(Words words, boolean[] notPersons, int start) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).start() == start) {
        return notPersons[i];
      }
    }
    return false;
  }

  private static Span span(Matcher name) {
    Candidate candidate = new Candidate().with(Weight.PRIOR).with(Weight.WRITTEN_SO);
    return new Span(
        FindingKind.NAAM,
        name.start(),
        name.end(),
        candidate.confidence(),
        candidate.strongestFirst());
  }
}
