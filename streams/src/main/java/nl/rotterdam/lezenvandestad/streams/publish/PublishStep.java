// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.publish;

import java.util.Map;
import java.util.Objects;
import nl.rotterdam.lezenvandestad.model.erasure.Deletion;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.CellBucket;
import nl.rotterdam.lezenvandestad.model.indicator.Indicator;
import nl.rotterdam.lezenvandestad.model.indicator.TrendPoint;
import nl.rotterdam.lezenvandestad.model.sweep.Register;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.model.topic.Topics;
import nl.rotterdam.lezenvandestad.streams.detection.Round;
import nl.rotterdam.lezenvandestad.streams.publish.Publication.Course;
import nl.rotterdam.lezenvandestad.streams.publish.Publication.ErasedCourse;
import nl.rotterdam.lezenvandestad.streams.publish.Publication.ErasedStanding;
import nl.rotterdam.lezenvandestad.streams.publish.Publication.Registered;
import nl.rotterdam.lezenvandestad.streams.publish.Publication.Standing;
import nl.rotterdam.lezenvandestad.streams.publish.Publication.Watched;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.kstream.Branched;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.jspecify.annotations.Nullable;

/** Sends every publication to its topic, and what the watch saw on. */
public final class PublishStep {

  private static final Named PUBLISH = Named.as("publish");
  private static final String COURSE = "-course";
  private static final String STANDING = "-standing";
  private static final String ROUND = "-round";
  private static final String REGISTER = "-register";
  private static final Named TAKE_ROUND = Named.as("take-round");
  private static final Named TAKE_DELETION = Named.as("take-deletion");
  private static final Named TAKE_POINT = Named.as("take-trend-point");
  private static final Named TAKE_INDICATOR = Named.as("take-indicator");

  private PublishStep() {}

  /** Adds the step; gives what the watch saw, by theme. */
  public static KStream<ThemeId, Round> addTo(KStream<Cell, Publication> publications) {
    Map<String, KStream<Cell, Publication>> rest =
        publications
            .split(PUBLISH)
            .branch(
                (cell, publication) -> isCourse(publication),
                Branched.withConsumer(PublishStep::writeCourse, COURSE))
            .branch(
                (cell, publication) -> isStanding(publication),
                Branched.withConsumer(PublishStep::writeStanding, STANDING))
            .branch(
                (cell, publication) -> publication instanceof Registered,
                Branched.withConsumer(PublishStep::writeRegister, REGISTER))
            .branch((cell, publication) -> publication instanceof Watched, Branched.as(ROUND))
            .noDefaultBranch();
    return Objects.requireNonNull(rest.get("publish" + ROUND))
        .map(
            (cell, publication) -> KeyValue.pair(cell.theme(), ((Watched) publication).round()),
            TAKE_ROUND);
  }

  private static boolean isStanding(Publication publication) {
    return publication instanceof Standing || publication instanceof ErasedStanding;
  }

  private static boolean isCourse(Publication publication) {
    return publication instanceof Course || publication instanceof ErasedCourse;
  }

  /** A point and its key; no point where one was erased. */
  private static KeyValue<CellBucket, TrendPoint> point(Publication publication) {
    return switch (publication) {
      case Course course -> KeyValue.pair(course.key(), course.point());
      case ErasedCourse erased -> KeyValue.pair(erased.key(), null);
      case Standing _, ErasedStanding _, Watched _, Registered _ ->
          throw new IllegalArgumentException("not of a course");
    };
  }

  private static @Nullable Indicator indicator(Publication publication) {
    return publication instanceof Standing standing ? standing.indicator() : null;
  }

  private static void writeCourse(KStream<Cell, Publication> courses) {
    courses
        .map((cell, publication) -> point(publication), TAKE_POINT)
        .to(
            Topics.TREND.name(),
            Produced.with(Topics.TREND.keySerde(), Topics.TREND.valueSerde())
                .withName("write-" + Topics.TREND.name()));
  }

  private static void writeStanding(KStream<Cell, Publication> standings) {
    standings
        .mapValues(PublishStep::indicator, TAKE_INDICATOR)
        .to(
            Topics.INDICATORS.name(),
            Produced.with(Topics.INDICATORS.keySerde(), Topics.INDICATORS.valueSerde())
                .withName("write-" + Topics.INDICATORS.name()));
  }

  private static void writeRegister(KStream<Cell, Publication> lines) {
    lines
        .map(
            (cell, publication) -> {
              Deletion deletion = ((Registered) publication).deletion();
              return KeyValue.pair(Register.key(deletion), deletion);
            },
            TAKE_DELETION)
        .to(
            Topics.DELETIONS.name(),
            Produced.with(Topics.DELETIONS.keySerde(), Topics.DELETIONS.valueSerde())
                .withName("write-" + Topics.DELETIONS.name()));
  }
}
