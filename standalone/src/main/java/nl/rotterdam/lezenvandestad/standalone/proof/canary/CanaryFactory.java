// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.proof.canary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Invents canaries; the same seed invents the same ones. Not thread-safe. */
public final class CanaryFactory {

  private static final String ABOUT_ONE_PERSON = "over een persoon";
  private static final String[] SYLLABLES = {
    "ko", "ri", "ma", "ne", "lu", "ta", "vi", "so", "be", "da"
  };
  private static final int SYLLABLES_IN_MARKER = 5;

  private final RandomGenerator random;
  private final Set<String> used = new HashSet<>();
  private final List<Form> forms = forms();
  private int made;

  /** Invents those of this seed. */
  public CanaryFactory(long seed) {
    this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  private record Form(Kind kind, Evasion evasion) {}

  private static List<Form> forms() {
    List<Form> forms = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      kind.evasions().forEach(evasion -> forms.add(new Form(kind, evasion)));
    }
    return forms;
  }

  /** How many canaries it takes to have one of each kind and evasion, and one about a person. */
  public int varieties() {
    return forms.size() + 1;
  }

  /** So many, each kind and evasion in turn. */
  public List<Canary> canaries(int count) {
    List<Canary> canaries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int variety = i % varieties();
      canaries.add(variety < forms.size() ? personal(forms.get(variety)) : aboutOnePerson());
    }
    return canaries;
  }

  /** A note that holds nothing about anyone, and so is kept. */
  public Canary clean() {
    String marker = marker();
    String note = "Rustige middag op het plein. Het gesprek ging over " + marker + ".";
    return new Canary(made, Canary.CLEAN, "gewoon", note, List.of(), marker);
  }

  private Canary personal(Form form) {
    String marker = marker();
    String unique = fresh(form.kind());
    boolean isName = form.kind() == Kind.NAME;
    String plain = isName ? Names.first(random) + " " + unique : unique;
    String written = form.evasion().write(plain);
    String note = form.kind().sentence(written) + ". Verder was het stil, men had het over ";
    // What is left of a name that was half masked still names someone.
    List<String> personal = isName ? List.of(plain, written, unique) : List.of(plain, written);
    return new Canary(
        made, form.kind().wire(), form.evasion().dutch(), note + marker + ".", personal, marker);
  }

  private Canary aboutOnePerson() {
    String marker = marker();
    String note =
        "Hij radicaliseert, wil uitreizen en wij maken ons zorgen om hem. Hij had het over ";
    return new Canary(made, ABOUT_ONE_PERSON, "gewoon", note + marker + ".", List.of(), marker);
  }

  private String fresh(Kind kind) {
    String text = kind.invent(random);
    for (int tries = 0; !used.add(text); tries++) {
      if (tries > 10_000) {
        throw new IllegalStateException("no new " + kind.wire() + " can be invented");
      }
      text = kind.invent(random);
    }
    return text;
  }

  /** A word that no language has, as far as we know, and that is no name either. */
  private String marker() {
    made++;
    StringBuilder marker = new StringBuilder("kwi");
    int rest = made;
    for (int i = 0; i < SYLLABLES_IN_MARKER; i++) {
      marker.append(SYLLABLES[rest % SYLLABLES.length]);
      rest /= SYLLABLES.length;
    }
    return marker.toString();
  }
}
