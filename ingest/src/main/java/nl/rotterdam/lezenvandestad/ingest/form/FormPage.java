// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.html.Html;
import nl.rotterdam.lezenvandestad.html.Tag;
import nl.rotterdam.lezenvandestad.html.Template;
import nl.rotterdam.lezenvandestad.http.Problem;
import nl.rotterdam.lezenvandestad.http.Problem.FieldError;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.report.Note;
import nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogue;

/** Puts the page of the form together. Immutable. */
public final class FormPage {

  private static final String NOTE = "notitie";
  private static final Optional<String> OPEN = Optional.of("Weet ik niet");

  /** The questions that must be answered, and the note, by the name of their field. */
  private static final Map<String, String> QUESTIONS =
      Map.of(
          "spanning",
          "Hoe is de sfeer?",
          "gebied",
          "Waar?",
          "themas",
          "Waarover?",
          "domein",
          "Waar werkt u?",
          NOTE,
          "Wat merkt u?");

  private final Template layout = Template.load(FormPage.class, "pagina.html");
  private final Template form = Template.load(FormPage.class, "formulier.html");
  private final Choices choices;
  private final boolean scripted;

  /**
   * @param scripted whether there is a script that makes the form quicker
   */
  public FormPage(AreaTree areas, ThemeCatalogue themes, boolean scripted) {
    this.choices = new Choices(areas, themes);
    this.scripted = scripted;
  }

  /**
   * The form with nothing filled in.
   *
   * @param id what makes sending this very form twice one report; empty in a copy that is kept
   */
  public Html empty(LocalDate today, Optional<String> id) {
    return page("Sfeer melden", form(today, FormAnswers.NONE, id, List.of(), Html.NOTHING));
  }

  /** The form with what was filled in, and what is wrong with it. */
  public Html mistaken(LocalDate today, FormAnswers answers, Problem problem) {
    return page(
        "Nog niet verstuurd: sfeer melden",
        form(
            today,
            answers,
            answers.text(FormAnswers.ID),
            problem.errors(),
            summary(problem, answers)));
  }

  /**
   * What a sender sees when the report is safe.
   *
   * @param masked the kinds of what was left out of the note
   */
  public Html thanks(List<String> masked) {
    List<Html> parts = new ArrayList<>();
    parts.add(Tag.of("h1").holding("Bedankt, uw melding is binnen"));
    parts.add(Tag.of("p").holding("Ze telt mee in het beeld van de stad."));
    if (!masked.isEmpty()) {
      parts.add(
          Tag.of("p")
              .holding(
                  "Dit hebben wij uit uw notitie gehaald: " + String.join(", ", masked) + "."));
    }
    parts.add(
        Tag.of("p")
            .holding(Tag.of("a", "knop").with("href", "/melden").holding("Nog een melding")));
    return page("Bedankt", Tag.of("div", "kaart").holding(parts));
  }

  private Html page(String title, Html main) {
    Html script =
        scripted
            ? Tag.of("script").with("src", "/melden/melden.js").with("type", "module").empty()
            : Html.NOTHING;
    return layout.fill(
        Map.of(
            "titel", Html.text(title + " - Lezen van de Stad"), "script", script, "inhoud", main));
  }

  private Html form(
      LocalDate today,
      FormAnswers answers,
      Optional<String> id,
      List<FieldError> errors,
      Html summary) {
    Map<String, Html> pieces = new HashMap<>();
    pieces.put("samenvatting", summary);
    pieces.put("id", id.map(FormPage::hiddenId).orElse(Html.NOTHING));
    pieces.put("niveaus", choices.levels(answers));
    pieces.put("plekken", choices.places(answers));
    pieces.put("themas", choices.themes(today, answers));
    pieces.put("domeinen", Choices.words(FormWords.domains(), "domein", Optional.empty(), answers));
    pieces.put("aard", Choices.words(FormWords.kinds(), "aard", OPEN, answers));
    pieces.put("richting", Choices.words(FormWords.directions(), "richting", OPEN, answers));
    pieces.put("grond", Choices.words(FormWords.bases(), "grond", OPEN, answers));
    pieces.put("bron", Choices.words(FormWords.sources(), "bron", OPEN, answers));
    pieces.put(
        "weerbaarheid", Choices.words(FormWords.resilience(), "weerbaarheid", OPEN, answers));
    pieces.put(
        NOTE,
        Tag.of("textarea")
            .with("id", NOTE)
            .with("name", NOTE)
            .with("rows", "4")
            .with("maxlength", Integer.toString(Note.MAX_LENGTH))
            .with("autocomplete", "off")
            .with("aria-describedby", "notitie-hulp fout-notitie")
            .holding(answers.text(NOTE).orElse("")));
    QUESTIONS.keySet().forEach(field -> pieces.put("fout-" + field, error(field, errors)));
    return form.fill(pieces);
  }

  private static Html hiddenId(String id) {
    return Tag.of("input")
        .with("type", "hidden")
        .with("name", FormAnswers.ID)
        .with("value", id)
        .with("autocomplete", "off")
        .empty();
  }

  /** Where the mistake of a field is told; there for the script too, so hidden without one. */
  private static Html error(String field, List<FieldError> errors) {
    List<String> messages =
        errors.stream()
            .filter(error -> error.field().equals(field))
            .map(FieldError::message)
            .distinct()
            .toList();
    Tag place = Tag.of("p", "fout").with("id", "fout-" + field);
    if (messages.isEmpty()) {
      place.with("hidden", "hidden");
    }
    return place.holding(String.join(" ", messages));
  }

  private static Html summary(Problem problem, FormAnswers answers) {
    List<Html> lines = problem.errors().stream().map(error -> line(error, answers)).toList();
    return Tag.of("div", "kaart mis")
        .with("role", "alert")
        .holding(
            Tag.of("h2").holding(heading(problem)),
            Tag.of("p").holding(problem.detail()),
            Tag.of("ul").holding(lines));
  }

  private static String heading(Problem problem) {
    return problem.errors().isEmpty()
        ? problem.title()
        : "Uw melding is nog niet verstuurd: " + problem.title().toLowerCase(Locale.ROOT);
  }

  /** A mistake, where to mend it and, in a note, which words it is about. */
  private static Html line(FieldError error, FormAnswers answers) {
    Optional<String> question = Optional.ofNullable(QUESTIONS.get(error.field()));
    String words =
        error
            .place()
            .map(place -> " (" + quoted(place, answers) + ") " + place.advice())
            .orElse("");
    Html told = Html.text(error.message() + words);
    return Tag.of("li")
        .holding(
            question
                .map(asked ->
                    Html.of(
                        List.of(
                            Tag.of("a").with("href", "#vraag-" + error.field()).holding(asked),
                            Html.text(" "),
                            told)))
                .orElse(told));
  }

  private static String quoted(Problem.Place place, FormAnswers answers) {
    String note = answers.text(NOTE).orElse("");
    return "“" + note.substring(place.start(), Math.min(place.end(), note.length())) + "”";
  }
}
