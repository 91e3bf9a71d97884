import { useState } from 'preact/hooks';
import { useAnswer } from '../live/ask.js';
import type { NewTopic, NewTopics } from '../live/wire.js';
import { write } from '../place/address.js';
import type { Catalogue } from '../place/catalogue.js';
import { Held } from '../screen/parts.js';
import { time } from '../screen/words.js';
import { NoteItem } from './item.js';

/** Which words rise in the notes of the last days. */
export function NewTopicsPart({ catalogue }: { catalogue: Catalogue }) {
  const [again, setAgain] = useState(0);
  const answer = useAnswer<NewTopics>('/v1/nieuwe-onderwerpen', String(again));
  return (
    <>
      <p class="boven">
        Dit zijn woorden die de laatste dagen in meer notities staan dan toeval verklaart. Dat ze nieuw zijn, zegt nog niet dat ze ertoe doen: lees de voorbeelden.
      </p>
      <Held answer={answer} again={() => setAgain(again + 1)}>
        {({ onderwerpen }) =>
          onderwerpen.length === 0 ? (
            <p class="leeg groot">Er is nu niets nieuws in de notities.</p>
          ) : (
            onderwerpen.map((topic) => <Topic key={topic.woorden.join(' ')} topic={topic} catalogue={catalogue} />)
          )
        }
      </Held>
    </>
  );
}

function Topic({ topic, catalogue }: { topic: NewTopic; catalogue: Catalogue }) {
  const words = topic.woorden.join(', ');
  return (
    <section aria-label={`Nieuw: ${words}`}>
      <h2>{words}</h2>
      <p>
        In <b>{topic.aantal} notities</b>, sinds {time(topic.eersteOp)}; de helft ervan na {time(topic.helftSindsOp)}. {whereOf(topic, catalogue)}
      </p>
      <ul class="lijst notities" aria-label={`Voorbeelden bij ${words}`}>
        {topic.notities.map((note) => (
          <NoteItem key={note.id} note={note} catalogue={catalogue} />
        ))}
      </ul>
    </section>
  );
}

function whereOf({ gebieden }: NewTopic, catalogue: Catalogue) {
  const places = gebieden.map((area, index) => (
    <span key={area}>
      {index > 0 && ', '}
      <a href={write({ page: 'meldingen', deel: 'zoeken', gebied: area })}>{catalogue.areaName(area)}</a>
    </span>
  ));
  return gebieden.length > 1 ? (
    <>
      <b>Het verhaal reist:</b> {places}.
    </>
  ) : (
    <>Alleen in {places}.</>
  );
}
