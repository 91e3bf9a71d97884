// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.api.note;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import nl.rotterdam.lezenvandestad.dashboard.search.NewTopic;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.words.emerging.EmergingTopic;

/** What is new in the notes, on the wire. */
record NewTopicsJson(@JsonProperty("onderwerpen") List<NewTopicJson> topics) {

  record NewTopicJson(
      @JsonProperty("woorden") List<String> words,
      @JsonProperty("aantal") int count,
      @JsonProperty("gebieden") List<AreaId> areas,
      @JsonProperty("eersteOp") Instant firstAt,
      @JsonProperty("helftSindsOp") Instant halfSince,
      @JsonProperty("notities") List<NoteJson> examples) {

    static NewTopicJson of(NewTopic found) {
      EmergingTopic topic = found.topic();
      return new NewTopicJson(
          topic.words(),
          topic.notes().size(),
          topic.gebieden(),
          topic.firstAt(),
          topic.halfSince(),
          found.examples().stream().map(NoteJson::of).toList());
    }
  }

  static NewTopicsJson of(List<NewTopic> topics) {
    return new NewTopicsJson(topics.stream().map(NewTopicJson::of).toList());
  }
}
