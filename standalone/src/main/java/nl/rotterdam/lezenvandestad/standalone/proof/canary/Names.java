// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.proof.canary;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Names of persons that nobody bears, as far as we know: a common first name and a surname put
 * together as those of the city's communities are, so that each surname is used once.
 */
final class Names {

  private static final List<String> FIRST =
      List.of(
          "Fatima",
          "Mohamed",
          "Ayşe",
          "Mehmet",
          "Youssef",
          "Samira",
          "Bilal",
          "Naima",
          "Emre",
          "Zeynep",
          "Johanna",
          "Willem",
          "Sjoerd",
          "Annelies",
          "Kees",
          "Agnieszka",
          "Krzysztof",
          "Tsegay",
          "Selam",
          "Abdirahman",
          "Hodan",
          "Rajesh",
          "Shanti",
          "Joaquim",
          "Marisol",
          "Dimitar",
          "Olena",
          "Xiaoming",
          "Farida",
          "Ibrahim");

  private static final List<Surnames> SURNAMES =
      List.of(
          new Surnames(
              List.of(
                  "Hoeke", "Dijken", "Veren", "Wielin", "Boeren", "Molens", "Zwaane", "Kuipe",
                  "Rietve", "Schoute", "Timmer", "Wester"),
              List.of("stra", "sma", "inga", "mans", "huijs", "kamps", "velds", "donk")),
          new Surnames(
              List.of("Öz", "Kara", "Demir", "Yıldız", "Kılıç", "Günay", "Aksoy", "Bayrak"),
              List.of("türk", "doğan", "kaya", "oğlu", "çelik", "taşlı", "demirci")),
          new Surnames(
              List.of("Bou", "Ben", "El Had", "El Mou", "Aït ", "Ould ", "Abdel"),
              List.of("zaoui", "chaoui", "lahrouz", "drissi", "haddou", "azzouzi", "kassmi")),
          new Surnames(
              List.of("Kowal", "Wiśnie", "Zieliń", "Nowak", "Szyman", "Lewan", "Jawor", "Dąbrow"),
              List.of("owski", "ewska", "czyk", "owicz", "eńska")),
          new Surnames(
              List.of("Ghebre", "Tesfa", "Haile", "Woldu", "Abdulla", "Warsa", "Ramdha", "Soekha"),
              List.of("medhin", "mariam", "selassie", "hiwet", "negash", "kidane")));

  private record Surnames(List<String> begins, List<String> ends) {

    String any(RandomGenerator random) {
      return begins.get(random.nextInt(begins.size())) + ends.get(random.nextInt(ends.size()));
    }
  }

  private Names() {}

  static String surname(RandomGenerator random) {
    return SURNAMES.get(random.nextInt(SURNAMES.size())).any(random);
  }

  static String first(RandomGenerator random) {
    return FIRST.get(random.nextInt(FIRST.size()));
  }
}
