// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.form;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import nl.rotterdam.lezenvandestad.model.report.Basis;
import nl.rotterdam.lezenvandestad.model.report.Direction;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.Kind;
import nl.rotterdam.lezenvandestad.model.report.Resilience;
import nl.rotterdam.lezenvandestad.model.report.Source;

/** How the words of the contract read on the form. */
final class FormWords {

  private FormWords() {}

  static List<Choices.Word> domains() {
    return words(
        Domain.values(),
        Domain::wire,
        domain ->
            switch (domain) {
              case VEILIG -> "Veilig";
              case SOCIAAL -> "Sociaal";
              case GEBIEDEN -> "Gebieden";
            });
  }

  static List<Choices.Word> kinds() {
    return words(
        Kind.values(),
        Kind::wire,
        kind ->
            switch (kind) {
              case SPANNING -> "Spanning tussen groepen";
              case ZORG -> "Een zorg";
              case BEHOEFTE -> "Iets dat nodig is";
              case VERBINDING -> "Iets dat verbindt";
            });
  }

  static List<Choices.Word> directions() {
    return words(
        Direction.values(),
        Direction::wire,
        direction ->
            switch (direction) {
              case AFNEMEND -> "↘ Het wordt minder";
              case GELIJK -> "→ Het blijft gelijk";
              case TOENEMEND -> "↗ Het wordt meer";
            });
  }

  static List<Choices.Word> bases() {
    return words(
        Basis.values(),
        Basis::wire,
        basis ->
            switch (basis) {
              case ERVAREN -> "Zo voelen bewoners het";
              case VASTGESTELD -> "Het is gebeurd";
              case VERWACHT -> "Het kan nog komen";
            });
  }

  static List<Choices.Word> sources() {
    return words(
        Source.values(),
        Source::wire,
        source ->
            switch (source) {
              case ZELF_GEZIEN -> "Zelf gezien";
              case VAN_MEERDEREN -> "Van meer mensen gehoord";
              case VAN_EEN -> "Van één iemand gehoord";
              case ONLINE -> "Online gelezen";
            });
  }

  static List<Choices.Word> resilience() {
    return words(
        Resilience.values(),
        Resilience::wire,
        answer ->
            switch (answer) {
              case MIN -> "Zwakker dan anders";
              case NUL -> "Zoals anders";
              case PLUS -> "Sterker dan anders";
            });
  }

  private static <E> List<Choices.Word> words(
      E[] values, Function<E, String> wire, Function<E, String> shown) {
    return Arrays.stream(values)
        .map(value -> new Choices.Word(wire.apply(value), shown.apply(value)))
        .toList();
  }
}
