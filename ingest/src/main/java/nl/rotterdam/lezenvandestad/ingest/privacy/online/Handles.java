// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.online;

import java.util.Set;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.DutchWords;
import nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon.Lexicon;

/** What can be a handle, in lower case without accents, and what is only a word. */
final class Handles {

  private static final int SHORTEST_UNKNOWN = 4;

  /** What may follow "insta:" and is no handle. */
  private static final Set<String> WORDS =
      Set.of(
          """
          de het een er daar veel geen wel via op over niet jongeren filmpje filmpjes video
          videos beelden oproep oproepen groep groepen onrust ook dat dit die wordt worden
          nieuwe online live berichten bericht in van voor met en is sfeer rustig onrustig
          druk stil weinig oproepje discussie boze reacties mensen ze we wij men vooral alles
          nog nu ie hij zij deze als onder
          """
              .strip()
              .split("\\s+"));

  /** What the dictionary lacks and notes hold: short for media, apps and what is done there. */
  private static final Set<String> OF_THE_MEDIA =
      Set.of(
          """
          insta snap snapchat tiktok telegram discord whatsapp facebook instagram twitter youtube
          insta's snaps tiktoks stories story reels reel livestream livestreams post posts repost
          reposts screenshot screenshots hashtag hashtags likes views vlog vlogs drill gespot viral
          trending appgroep appgroepen feyenoord sparta rotterdam
          """
              .strip()
              .split("\\s+"));

  private final DutchWords dutch = Lexicon.shared().dutch();

  boolean isNoWord(String handle) {
    return !WORDS.contains(handle) && hasLetter(handle);
  }

  /**
   * Whether no dictionary knows it, nor the words that it is made of: "rdamboy". New words of the
   * street are mostly plurals: "drilltracks".
   */
  boolean isUnknown(String handle) {
    return handle.length() >= SHORTEST_UNKNOWN
        && isNoWord(handle)
        && !handle.endsWith("s")
        && !handle.endsWith("en")
        && !OF_THE_MEDIA.contains(handle)
        && handle.chars().allMatch(c -> c >= 'a' && c <= 'z')
        && !dutch.partsOfCompound(handle).isWord();
  }

  /** With a letter, and a digit, an underscore or a dot within. */
  static boolean isMadeUp(String handle) {
    boolean odd = handle.chars().anyMatch(c -> c == '_' || c == '.' || Character.isDigit(c));
    return odd && hasLetter(handle) && !handle.endsWith("_");
  }

  private static boolean hasLetter(String handle) {
    return handle.chars().anyMatch(Character::isLetter);
  }

  /** Where a handle ends that was matched up to here: a dot that ends the sentence is not part. */
  static int withoutEnd(String text, int start, int end) {
    int last = end;
    while (last > start && ".-".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return last;
  }
}
