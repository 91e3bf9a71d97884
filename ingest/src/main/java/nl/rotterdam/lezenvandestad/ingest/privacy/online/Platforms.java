// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.online;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names of social media, and words for an account there. */
final class Platforms {

  /** The name of one, as a pattern. */
  static final String NAME =
      "(?:insta(?:gram)?|snap(?:chat)?|tik ?tok|face"
          + " ?book|fb|telegram|discord|twitter|threads|linked ?in|youtube"
          + "|twitch|steam|psn|signal|ig|tg|reddit|roblox|fortnite|xbox|be ?real|x)";

  /** What makes a name of one into a word for an account, as a pattern. */
  static final String ACCOUNT =
      "(?:naam|accountnaam|account|handle|user|gebruikersnaam|gebruiker|profielnaam|profiel|kanaal|pagina|tag|id)";

  private static final Set<String> NAMES =
      Set.of(
          """
          insta instagram snap snapchat tiktok facebook fb telegram discord twitter threads linkedin
          youtube twitch steam psn signal ig tg reddit roblox fortnite xbox bereal
          """
              .strip()
              .split("\\s+"));

  private static final Set<String> NAMING = naming();

  private Platforms() {}

  /** Whether this word, in lower case, is the name of one. */
  static boolean isOne(String word) {
    return NAMES.contains(word);
  }

  /** Whether this word, in lower case, may begin to tell an account. */
  static boolean isNaming(String word) {
    return NAMING.contains(word);
  }

  /** All such words. */
  static Set<String> namingWords() {
    return NAMING;
  }

  private static Set<String> naming() {
    Set<String> words =
        new HashSet<>(
            List.of(
                """
                tik face linked be gebruikersnaam schermnaam username accountnaam gamertag account
                handle gebruiker nick nickname profiel kanaal user onder alias gmail hotmail outlook icloud
                mailadres emailadres mail email sc tt
                """
                    .strip()
                    .split("\\s+", -1)));
    words.add("x");
    for (String platform : NAMES) {
      words.add(platform);
      for (String end : ACCOUNT.substring("(?:".length(), ACCOUNT.length() - 1).split("\\|", -1)) {
        words.add(platform + end);
      }
    }
    return Set.copyOf(words);
  }
}
