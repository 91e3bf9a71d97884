// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts the notes that are found by each value of each field, as the search meets them. */
final class Counting
    implements CollectorManager<Counting.Counter, Map<String, Map<String, Integer>>> {

  private static final List<String> FIELDS =
      List.of(
          NoteDocument.THEME,
          NoteDocument.AREA,
          NoteDocument.DOMAIN,
          NoteDocument.LEVEL,
          NoteDocument.DAY);

  @Override
  public Counter newCollector() {
    return new Counter();
  }

  @Override
  public Map<String, Map<String, Integer>> reduce(Collection<Counter> counters) {
    Map<String, Map<String, Integer>> all = new HashMap<>();
    for (Counter counter : counters) {
      counter.counts.forEach((field, counts) -> {
        Map<String, Integer> sum = all.computeIfAbsent(field, f -> new HashMap<>());
        counts.forEach((value, count) -> sum.merge(value, count, Integer::sum));
      });
    }
    return all;
  }

  /** Counts in one slice of the index. */
  static final class Counter implements Collector {

    private final Map<String, Map<String, Integer>> counts = new HashMap<>();

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
      SortedSetDocValues[] values = new SortedSetDocValues[FIELDS.size()];
      int[][] met = new int[FIELDS.size()][];
      for (int field = 0; field < values.length; field++) {
        values[field] = DocValues.getSortedSet(leaf.reader(), FIELDS.get(field));
        met[field] = new int[(int) values[field].getValueCount()];
      }
      return new LeafCollector() {
        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int note) throws IOException {
          for (int field = 0; field < values.length; field++) {
            if (values[field].advanceExact(note)) {
              for (int i = values[field].docValueCount(); i > 0; i--) {
                met[field][(int) values[field].nextOrd()]++;
              }
            }
          }
        }

        @Override
        public void finish() throws IOException {
          for (int field = 0; field < values.length; field++) {
            add(FIELDS.get(field), values[field], met[field]);
          }
        }
      };
    }

    private void add(String field, SortedSetDocValues values, int[] met) throws IOException {
      Map<String, Integer> ofField = counts.computeIfAbsent(field, f -> new HashMap<>());
      for (int number = 0; number < met.length; number++) {
        if (met[number] > 0) {
          ofField.merge(values.lookupOrd(number).utf8ToString(), met[number], Integer::sum);
        }
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
