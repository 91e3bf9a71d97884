// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.rotterdam.lezenvandestad.dashboard.publish.AlertRelease;
import nl.rotterdam.lezenvandestad.dashboard.publish.Catalogues;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedAlert;
import nl.rotterdam.lezenvandestad.html.Html;
import nl.rotterdam.lezenvandestad.html.Tag;
import nl.rotterdam.lezenvandestad.model.alert.AlertId;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import nl.rotterdam.lezenvandestad.model.alert.AlertState;
import nl.rotterdam.lezenvandestad.model.alert.AssessmentStep;
import nl.rotterdam.lezenvandestad.model.alert.ClosingReason;
import nl.rotterdam.lezenvandestad.model.area.Area;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;

/** One alert on the page, with the forms for what can be done with it. */
final class AlertCard {

  private static final List<AssessmentStep> BUTTONS =
      List.of(
          AssessmentStep.GEZIEN,
          AssessmentStep.IN_DUIDING,
          AssessmentStep.INZET,
          AssessmentStep.HEROPENEN);

  private final Catalogues catalogues;

  AlertCard(Catalogues catalogues) {
    this.catalogues = catalogues;
  }

  Html of(ReleasedAlert alert, AlertRelease release) {
    List<Html> parts = new ArrayList<>();
    parts.add(Tag.of("p", "kaartkop").holding(kind(alert), state(alert)));
    parts.add(Tag.of("h3").with("id", htmlId(alert)).holding(link(alert)));
    parts.add(Tag.of("p", "waarom").holding(alert.why()));
    parts.add(Tag.of("p", "sinds").holding(since(alert)));
    parts.add(related(alert, release));
    parts.add(forms(alert));
    boolean urgent =
        alert.state().waitsForEyes() && !release.releasedAt().isBefore(alert.urgentFrom());
    return Tag.of("li", "kaart kaart-" + alert.kind().wire() + (urgent ? " dringend" : ""))
        .with("data-waarschuwing", alert.id().value())
        .holding(parts);
  }

  private static Html kind(ReleasedAlert alert) {
    String band = alert.kind() == AlertKind.ACUUT ? "acuut" : "verhoogd";
    return Tag.of("span", "label band-" + band)
        .holding(Marks.mark(band, "teken"), Html.text(Words.capital(alert.kind().wire())));
  }

  private static Html state(ReleasedAlert alert) {
    String text =
        alert.escalatedAt().isPresent() && alert.state().waitsForEyes()
            ? Words.state(alert.state()) + ", nog niet bekeken"
            : Words.state(alert.state());
    return Tag.of("span", "toestandswoord").holding(text);
  }

  private Html link(ReleasedAlert alert) {
    String href =
        "/cel/" + new Cell(alert.theme(), alert.areas().getFirst()).toString().replace(':', '/');
    String places =
        alert.areas().stream().map(this::name).distinct().collect(Collectors.joining(", "));
    return Tag.of("a")
        .with("href", href)
        .holding(HeatMap.name(catalogues, alert.theme()) + " in " + places);
  }

  private String name(AreaId area) {
    return catalogues.areas().find(area).map(Area::name).orElse(area.value());
  }

  private static String since(ReleasedAlert alert) {
    String raised = "Sinds " + Words.time(alert.raisedAt());
    if (alert.state() == AlertState.NIEUW) {
      return raised + ".";
    }
    return raised
        + ". "
        + Words.capital(Words.state(alert.state()))
        + " op "
        + Words.time(alert.lastChange().at())
        + ".";
  }

  private Html related(ReleasedAlert alert, AlertRelease release) {
    List<AlertId> ids = release.related(alert, catalogues.areas());
    if (ids.isEmpty()) {
      return Html.NOTHING;
    }
    List<Html> parts = new ArrayList<>();
    parts.add(Html.text("Speelt op dezelfde plek: "));
    release.alerts().stream()
        .filter(other -> ids.contains(other.id()))
        .forEach(other -> {
          String name = HeatMap.name(catalogues, other.theme()) + " (" + other.kind().wire() + ")";
          parts.add(Tag.of("a").with("href", "#" + htmlId(other)).holding(name));
          parts.add(Html.text(" "));
        });
    return Tag.of("p", "samenhang").holding(parts);
  }

  private static Html forms(ReleasedAlert alert) {
    List<Html> buttons =
        BUTTONS.stream()
            .filter(alert.steps()::contains)
            .map(step -> button(step, Words.step(step)))
            .toList();
    List<Html> forms = new ArrayList<>();
    if (!buttons.isEmpty()) {
      forms.add(form(alert, "Wat doet u hiermee", buttons));
    }
    if (alert.steps().contains(AssessmentStep.SLUITEN)) {
      forms.add(form(alert, "Sluit deze waarschuwing", closing(alert)));
    }
    return Tag.of("div", "formulieren").holding(forms);
  }

  private static Html form(ReleasedAlert alert, String label, List<Html> controls) {
    return Tag.of("form")
        .with("method", "post")
        .with("action", AssessmentForms.action(alert.id().value()))
        .with("aria-label", label)
        .holding(controls);
  }

  private static List<Html> closing(ReleasedAlert alert) {
    List<Html> options = new ArrayList<>();
    options.add(Tag.of("option").with("value", "").holding("Kies een reden"));
    for (ClosingReason reason : ClosingReason.values()) {
      if (reason.isJudgement()) {
        options.add(Tag.of("option").with("value", reason.wire()).holding(Words.reason(reason)));
      }
    }
    String id = "reden-" + htmlId(alert);
    return List.of(
        Tag.of("label", "onzichtbaar").with("for", id).holding("Waarom sluit u deze?"),
        Tag.of("select")
            .with("id", id)
            .with("name", "reden")
            .with("required", "required")
            .holding(options),
        button(AssessmentStep.SLUITEN, alert.state().isOpen() ? "Sluiten" : "Beoordelen"));
  }

  private static Html button(AssessmentStep step, String text) {
    return Tag.of("button", "stap")
        .with("type", "submit")
        .with("name", "stap")
        .with("value", step.wire())
        .holding(text);
  }

  private static String htmlId(ReleasedAlert alert) {
    return "w-" + alert.id().value().replace('.', '-');
  }
}
