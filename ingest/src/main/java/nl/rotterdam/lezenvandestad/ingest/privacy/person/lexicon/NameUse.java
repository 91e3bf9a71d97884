// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon;

/**
 * What a word is as a name.
 *
 * @param bits which of the constants hold
 */
public record NameUse(int bits) {

  /** A first name that is frequent in the Netherlands, in one of our own lists. */
  static final int LISTED_FIRST = 1;

  /** A surname that is frequent in the Netherlands, in one of our own lists. */
  static final int LISTED_LAST = 2;

  /** A first name in the dictionary. */
  static final int FIRST = 4;

  /** A surname in the dictionary. */
  static final int LAST = 8;

  /** A place anywhere in the world, in the dictionary. */
  static final int PLACE = 16;

  /** An organisation, product, people or other thing with a capital, in the dictionary. */
  static final int THING = 32;

  /** A surname that comes after one of van, de, van der and their like. */
  static final int AFTER_PARTICLE = 64;

  /** A surname that comes after de. */
  static final int AFTER_DE = 128;

  static final NameUse NONE = new NameUse(0);

  /** What it is by this and by these bits. */
  NameUse or(int more) {
    return (bits | more) == bits ? this : new NameUse(bits | more);
  }

  private boolean has(int mask) {
    return (bits & mask) != 0;
  }

  public boolean isListedFirst() {
    return has(LISTED_FIRST);
  }

  public boolean isListedLast() {
    return has(LISTED_LAST);
  }

  public boolean isFirst() {
    return has(LISTED_FIRST | FIRST);
  }

  public boolean isLast() {
    return has(LISTED_LAST | LAST);
  }

  public boolean isPersonal() {
    return has(LISTED_FIRST | LISTED_LAST | FIRST | LAST);
  }

  public boolean isPlace() {
    return has(PLACE);
  }

  public boolean isThing() {
    return has(THING);
  }

  public boolean isAfterParticle() {
    return has(AFTER_PARTICLE);
  }

  public boolean isAfterDe() {
    return has(AFTER_DE);
  }

  /** Whether it is a name of anything at all. */
  public boolean isKnown() {
    return bits != 0;
  }
}
