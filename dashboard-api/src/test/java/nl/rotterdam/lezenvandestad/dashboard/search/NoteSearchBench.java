// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.search;

import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.NOW;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.rotterdam.lezenvandestad.dashboard.Fixtures;
import nl.rotterdam.lezenvandestad.dashboard.publish.Catalogues;
import nl.rotterdam.lezenvandestad.dashboard.search.SearchRequest.Filter;
import nl.rotterdam.lezenvandestad.dashboard.search.SearchRequest.Page;
import nl.rotterdam.lezenvandestad.dashboard.search.SearchRequest.Wanted;
import nl.rotterdam.lezenvandestad.model.area.Area;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.model.theme.Theme;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.model.topic.Topics;

/**
 * How long it takes to make the index of N notes (200,000 unless the argument says otherwise), how
 * much memory it takes, and how long questions of several kinds take, by the clock and in processor
 * time. Notes are made of 20,000 words, those of {@code taal.yaml} and pairs of them, the n-th
 * about as often as 1 in n; nobody asks for the fifty most frequent.
 */
final class NoteSearchBench {

  private static final int ROUNDS = 200;
  private static final int DICTIONARY = 20_000;
  private static final int NEVER_ASKED = 50;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Random random = new Random(20261130);
  private final Catalogues catalogues = Fixtures.catalogues();
  private final List<String> words = new ArrayList<>(Fixtures.vocabulary().parts());
  private final List<Area> areas = List.copyOf(catalogues.areas().all());
  private final List<Theme> themes = catalogues.themes().all().stream().toList();

  private NoteSearchBench() {
    words.sort(null);
    int parts = words.size();
    while (words.size() < DICTIONARY) {
      words.add(words.get(random.nextInt(parts)) + words.get(random.nextInt(parts)));
    }
    Collections.shuffle(words, random);
  }

  public static void main(String[] arguments) {
    int size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200_000;
    new NoteSearchBench().run(size);
  }

  private void run(int size) {
    List<byte[]> topic = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      topic.add(Topics.REPORTS.valueSerde().serializer().serialize("", report()));
    }
    long processor = THREADS.getCurrentThreadCpuTime();
    long start = System.nanoTime();
    Notes notes = Notes.none(1);
    NoteIndex index = notes.retained().index();
    for (int i = 0; i < size; i++) {
      Sfeerbeeld report = Topics.REPORTS.valueSerde().deserializer().deserialize("", topic.get(i));
      index.put(new RetainedReport(report, report.observedAt(), i % 4, i));
    }
    index.purge();
    say(
        "index of %d notes: %.1f s, processor %.1f s"
            .formatted(
                index.size(),
                seconds(start),
                (THREADS.getCurrentThreadCpuTime() - processor) / 1e9));
    say("memory of the index: %d MiB".formatted(notes.bytes() >> 20));
    start = System.nanoTime();
    notes.with(report());
    say("one more note is found after %.1f ms".formatted(1000 * seconds(start)));
    ask(new NoteSearch(notes.retained(), catalogues.areas().city().id(), () -> NOW));
    start = System.nanoTime();
    index.expire(NOW.plus(Duration.ofDays(1)));
    index.purge();
    say(
        "a day expires and leaves the memory in %.1f s: %d notes"
            .formatted(seconds(start), index.size()));
  }

  private void ask(NoteSearch search) {
    Map<String, Supplier<SearchRequest>> kinds = new TreeMap<>();
    kinds.put("one word", () -> words(asked(), false, Filter.NONE));
    kinds.put("two words", () -> words(asked() + " " + asked(), false, Filter.NONE));
    kinds.put("phrase", () -> words('"' + asked() + " " + asked() + '"', false, Filter.NONE));
    kinds.put("begins so", () -> words(asked().substring(0, 3) + "*", false, Filter.NONE));
    kinds.put("slips allowed", () -> words(asked() + " " + asked(), true, Filter.NONE));
    kinds.put("word and filters", () -> words(asked(), false, filter()));
    kinds.put("filters alone", () -> request(new Wanted.Anything(), filter(), Order.NEWEST));
    kinds.put("everything", () -> request(new Wanted.Anything(), Filter.NONE, Order.NEWEST));
    SearchRequest any = request(new Wanted.Anything(), Filter.NONE, Order.NEWEST);
    long like = search.search(any).orElseThrow().notes().getFirst().handle();
    kinds.put("like a note", () -> request(new Wanted.Like(like), Filter.NONE, Order.RELEVANCE));
    List<Double> clock = new ArrayList<>();
    List<Double> processor = new ArrayList<>();
    for (int round = 0; round < 2; round++) {
      // The first is for the compiler.
      clock.clear();
      processor.clear();
      for (Map.Entry<String, Supplier<SearchRequest>> kind : kinds.entrySet()) {
        List<Double> ofKind = new ArrayList<>();
        List<Double> processorOfKind = new ArrayList<>();
        long found = ask(search, kind.getValue(), ofKind, processorOfKind);
        tell(kind.getKey(), ofKind, processorOfKind, found);
        clock.addAll(ofKind);
        processor.addAll(processorOfKind);
      }
      tell("all", clock, processor, 0);
    }
  }

  private static long ask(
      NoteSearch search,
      Supplier<SearchRequest> requests,
      List<Double> clock,
      List<Double> processor) {
    long found = 0;
    for (int i = 0; i < ROUNDS; i++) {
      SearchRequest request = requests.get();
      long start = System.nanoTime();
      long processorStart = THREADS.getCurrentThreadCpuTime();
      found += search.search(request).orElseThrow().total();
      processor.add((THREADS.getCurrentThreadCpuTime() - processorStart) / 1e6);
      clock.add(1000 * seconds(start));
    }
    return found / ROUNDS;
  }

  private static void tell(String kind, List<Double> clock, List<Double> processor, long found) {
    say(
        "%-18s %s; processor %s; finds %d"
            .formatted(kind, spread(clock), spread(processor), found));
  }

  private static String spread(List<Double> millis) {
    List<Double> sorted = millis.stream().sorted().toList();
    return "p50 %.1f, p95 %.1f, most %.1f ms"
        .formatted(
            sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100), sorted.getLast());
  }

  private SearchRequest words(String text, boolean tolerant, Filter filter) {
    return request(new Wanted.Words(text, tolerant), filter, Order.RELEVANCE);
  }

  private static SearchRequest request(Wanted wanted, Filter filter, Order order) {
    return new SearchRequest(wanted, filter, Page.first(order, 20));
  }

  private Filter filter() {
    return new Filter(
        Set.of(new ThemeId(theme())),
        Set.of(new AreaId("delfshaven"), new AreaId("feijenoord")),
        Set.of(),
        Set.of(3, 4, 5),
        Optional.of(NOW.minus(Duration.ofDays(7))),
        Optional.empty());
  }

  private Sfeerbeeld report() {
    StringBuilder note = new StringBuilder();
    for (int i = 10 + random.nextInt(20); i > 0; i--) {
      note.append(words.get(rank())).append(' ');
    }
    Instant observed = NOW.minus(Duration.ofMinutes(random.nextInt(14 * 24 * 60)));
    return Notes.report(
        note.substring(0, Math.min(note.length(), 500)),
        areas.get(random.nextInt(areas.size())).id().value(),
        1 + random.nextInt(5),
        observed,
        theme());
  }

  private String theme() {
    return themes.get(random.nextInt(themes.size())).id().value();
  }

  private String asked() {
    int rank = rank();
    return rank < NEVER_ASKED ? asked() : words.get(rank);
  }

  private int rank() {
    return (int) Math.pow(words.size(), random.nextDouble()) - 1;
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  @SuppressWarnings("SystemOut") // what a bench is for
  private static void say(String line) {
    System.out.println(line);
  }
}
