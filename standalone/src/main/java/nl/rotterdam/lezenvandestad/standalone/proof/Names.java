// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.proof;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Names of persons that nobody bears, as far as we know: common first names and surnames of the
 * city's communities, put together by chance. No surname is also a word or a place.
 */
final class Names {

  private static final List<String> FIRST =
      List.of(
          "Fatima", "Mohamed", "Ayşe", "Mehmet", "Youssef", "Samira", "Bilal", "Naima", "Emre",
          "Zeynep", "Johanna", "Willem", "Sjoerd", "Annelies", "Kees", "Agnieszka", "Krzysztof",
          "Tsegay", "Selam", "Abdirahman", "Hodan", "Rajesh", "Shanti", "Joaquim", "Marisol",
          "Dimitar", "Olena", "Xiaoming", "Farida", "Ibrahim");

  private static final List<String> LAST =
      List.of(
          "Yılmaz", "Demirtaş", "Öztürk", "Bouazzaoui", "El Idrissi", "Benali", "Amrani",
          "van der Meulen", "Hoekstra", "Dijkstra", "Verhoeven", "Kowalski", "Wiśniewska",
          "Ghebremedhin", "Tesfamariam", "Abdullahi", "Warsame", "Ramdhani", "Soekhlal",
          "Monteiro", "Gonçalves", "Petrova", "Shevchenko", "Rodrigues", "Martina-Croes",
          "Hussain", "Chaudhry", "Haddouchi", "Karaca", "Nieuwenhuijsen");

  private Names() {}

  static String any(RandomGenerator random) {
    return FIRST.get(random.nextInt(FIRST.size())) + " " + LAST.get(random.nextInt(LAST.size()));
  }
}
