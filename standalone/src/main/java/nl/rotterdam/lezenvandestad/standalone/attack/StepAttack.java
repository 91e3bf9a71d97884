// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.attack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.standalone.attack.Finding.Kind;

/**
 * Attacks a cell and the cells directly below it in one week, over the ticks at which any of them
 * changed: subtracts parts from the whole and each tick from the next.
 *
 * <p>Long rows of ticks are cut, for a programme grows with the square of them; the bounds at the
 * cut are those that were seen.
 */
final class StepAttack {

  private static final int TICKS_AT_ONCE = 6;

  private final Notebook notebook;
  private final City city;
  private int programmes;

  StepAttack(Notebook notebook, City city) {
    this.notebook = notebook;
    this.city = city;
  }

  /** How many programmes were solved. */
  int programmes() {
    return programmes;
  }

  /** What is proved of this cell and the parts below it. */
  List<Finding> attack(String cell, List<String> parts, LocalDate week) {
    List<String> told =
        parts.stream().filter(part -> !notebook.sights(part, week).isEmpty()).toList();
    List<String> all = Stream.concat(Stream.of(cell), told.stream()).toList();
    Set<Instant> seen = new TreeSet<>();
    all.forEach(one -> notebook.sights(one, week).forEach(sight -> seen.add(sight.tick())));
    List<Instant> ticks = new ArrayList<>(seen);
    List<Finding> findings = new ArrayList<>();
    for (int first = 0; first < ticks.size(); first += TICKS_AT_ONCE - 1) {
      int end = Math.min(ticks.size(), first + TICKS_AT_ONCE);
      List<Instant> some = ticks.subList(first, end);
      findings.addAll(attack(new Block(cell, told, week, some), first == 0));
      if (end == ticks.size()) {
        break;
      }
    }
    return findings;
  }

  private record Block(String cell, List<String> parts, LocalDate week, List<Instant> ticks) {}

  /** Something that may be proved, and how. */
  private record Aim(Kind kind, String cell, Programme.Target target) {}

  private List<Finding> attack(Block block, boolean isFirst) {
    CountProgramme programme = programme(block);
    List<Aim> counts = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (int at = isFirst ? 0 : 1; at < block.ticks().size(); at++) {
      counts.add(new Aim(Kind.REMAINDER, block.cell(), programme.remainder(at).count()));
      counts.add(new Aim(Kind.REMAINDER_STEP, block.cell(), programme.remainderStep(at).count()));
      for (int one = 0; one <= block.parts().size(); one++) {
        String name = one == 0 ? block.cell() : block.parts().get(one - 1);
        if (isChange(name, block.week(), block.ticks().get(at))) {
          counts.add(new Aim(Kind.STEP, name, programme.step(one, at).count()));
        }
      }
    }
    open(programme, counts, city.smallestGroup()).forEach(aim -> prove(aim, block, findings));
    levels(programme, block, isFirst, findings);
    programmes += programme.solved();
    return findings;
  }

  private static List<Aim> open(CountProgramme programme, List<Aim> aims, double limit) {
    List<Programme.Target> open =
        programme.stillOpen(aims.stream().map(Aim::target).toList(), limit);
    return aims.stream().filter(aim -> open.contains(aim.target())).toList();
  }

  private void prove(Aim aim, Block block, List<Finding> findings) {
    long high = aim.target().atMost();
    if (high < 1 || high >= city.smallestGroup()) {
      return;
    }
    long low = aim.target().atLeast();
    if (low >= 1) {
      findings.add(new Finding(aim.kind(), aim.cell(), block.week(), low, high));
    }
  }

  /** Levels are known when all who came at a step must have had the lowest, or the highest. */
  private void levels(
      CountProgramme programme, Block block, boolean isFirst, List<Finding> findings) {
    List<Aim> aims = new ArrayList<>();
    for (int at = isFirst ? 0 : 1; at < block.ticks().size(); at++) {
      for (int one = 0; one <= block.parts().size(); one++) {
        String name = one == 0 ? block.cell() : block.parts().get(one - 1);
        if (isChange(name, block.week(), block.ticks().get(at))) {
          aims.add(new Aim(Kind.LEVEL, name, programme.step(one, at).aboveLowest()));
          aims.add(new Aim(Kind.LEVEL, name, programme.step(one, at).belowHighest()));
        }
      }
    }
    for (Aim aim : open(programme, aims, 1)) {
      if (aim.target().atMost() < 1) {
        findings.add(new Finding(Kind.LEVEL, aim.cell(), block.week(), 0, 0));
      }
    }
  }

  private boolean isChange(String cell, LocalDate week, Instant tick) {
    return notebook.sights(cell, week).stream().anyMatch(sight -> sight.tick().equals(tick));
  }

  private CountProgramme programme(Block block) {
    List<String> all = Stream.concat(Stream.of(block.cell()), block.parts().stream()).toList();
    List<List<Optional<Sight>>> sights = new ArrayList<>();
    for (String one : all) {
      sights.add(block.ticks().stream().map(tick -> at(one, block.week(), tick)).toList());
    }
    return new CountProgramme(sights, city.levelWidth());
  }

  /** The newest sight at a tick; none while nothing was told. */
  private Optional<Sight> at(String cell, LocalDate week, Instant tick) {
    return Notebook.newest(notebook.sights(cell, week), tick);
  }
}
