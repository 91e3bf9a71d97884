// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.demo;

import static nl.rotterdam.lezenvandestad.standalone.demo.Shares.share;

import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.report.Basis;
import nl.rotterdam.lezenvandestad.model.report.Direction;
import nl.rotterdam.lezenvandestad.model.report.Kind;
import nl.rotterdam.lezenvandestad.model.report.Resilience;
import nl.rotterdam.lezenvandestad.model.report.Source;

/**
 * Writes a draft down as somebody in the field would: not every answer given, not always a note.
 */
final class ReportWriter {

  private static final double NOTE = 0.72;
  private static final double NOTE_ON_ONE_TAP = 0.08;
  private static final double ANSWER = 0.6;
  private static final double KEEPS_TO_DRIFT = 0.65;
  private static final int HIGH = 4;

  private static final Shares<Direction> DIRECTIONS =
      Shares.of(
          share(Direction.AFNEMEND, 0.12),
          share(Direction.GELIJK, 0.74),
          share(Direction.TOENEMEND, 0.14));
  private static final Shares<Basis> BASES =
      Shares.of(
          share(Basis.ERVAREN, 0.5), share(Basis.VASTGESTELD, 0.3), share(Basis.VERWACHT, 0.2));
  private static final Shares<Basis> BASES_WHEN_HIGH =
      Shares.of(share(Basis.ERVAREN, 0.35), share(Basis.VASTGESTELD, 0.65));
  private static final Shares<Source> SOURCES =
      Shares.of(
          share(Source.ZELF_GEZIEN, 0.42),
          share(Source.VAN_MEERDEREN, 0.32),
          share(Source.VAN_EEN, 0.16),
          share(Source.ONLINE, 0.1));
  private static final Shares<Resilience> RESILIENCE =
      Shares.of(
          share(Resilience.MIN, 0.2), share(Resilience.NUL, 0.55), share(Resilience.PLUS, 0.25));
  private static final Shares<Resilience> RESILIENCE_WHEN_HIGH =
      Shares.of(
          share(Resilience.MIN, 0.55), share(Resilience.NUL, 0.3), share(Resilience.PLUS, 0.15));

  private final NoteBook notes;

  ReportWriter(NoteBook notes) {
    this.notes = notes;
  }

  DemoReport write(Draft draft) {
    Dice dice = draft.dice();
    Scene scene = draft.scene();
    return new DemoReport(
        dice.id(),
        draft.at(),
        scene.area(),
        scene.domain(),
        scene.themes(),
        scene.level(),
        scene.oneTap() ? Optional.empty() : given(dice, direction(scene, dice)),
        scene.kind(),
        scene.oneTap() ? Optional.empty() : given(dice, basis(scene, dice)),
        scene.oneTap() ? Optional.empty() : given(dice, dice.oneOf(SOURCES)),
        given(dice, resilience(scene, dice)),
        note(scene, dice));
  }

  private Optional<String> note(Scene scene, Dice dice) {
    boolean wanted = dice.chance(scene.oneTap() ? NOTE_ON_ONE_TAP : NOTE);
    return wanted ? notes.note(scene, dice) : Optional.empty();
  }

  private static <T> Optional<T> given(Dice dice, T answer) {
    return dice.chance(ANSWER) ? Optional.of(answer) : Optional.empty();
  }

  private static Direction direction(Scene scene, Dice dice) {
    return dice.chance(KEEPS_TO_DRIFT) ? scene.drift() : dice.oneOf(DIRECTIONS);
  }

  private static Basis basis(Scene scene, Dice dice) {
    return dice.oneOf(isHigh(scene) ? BASES_WHEN_HIGH : BASES);
  }

  private static Resilience resilience(Scene scene, Dice dice) {
    if (scene.kind() == Kind.VERBINDING) {
      return Resilience.PLUS;
    }
    return dice.oneOf(isHigh(scene) ? RESILIENCE_WHEN_HIGH : RESILIENCE);
  }

  private static boolean isHigh(Scene scene) {
    return scene.level().number() >= HIGH;
  }
}
