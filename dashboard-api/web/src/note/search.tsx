import { useEffect, useRef, useState } from 'preact/hooks';
import { type Answer, send } from '../live/ask.js';
import type { Note, Purpose, SearchResult } from '../live/wire.js';
import type { Address } from '../place/address.js';
import type { Catalogue } from '../place/catalogue.js';
import { Held } from '../screen/parts.js';
import { Facets } from './facets.js';
import { NoteFilters } from './filters.js';
import { NoteItem } from './item.js';
import { NOTHING, questionOf, type Wanted } from './question.js';

type At = Extract<Address, { page: 'meldingen' }>;

/** What was found: the newest answer, and the notes of all pages so far. */
interface Found {
  readonly answer: Answer<SearchResult>;
  readonly notes: readonly Note[];
}

const ASKING: Found = { answer: { state: 'loading' }, notes: [] };

/** With the notes of one more page; without an answer what was found before stays. */
function next({ answer, notes }: Found, now: Answer<SearchResult>): Found {
  return now.data === undefined
    ? { answer: { ...now, data: answer.data } as Answer<SearchResult>, notes }
    : { answer: now, notes: [...notes, ...now.data.notities] };
}

/** Searches as what is chosen or typed changes; every answer is a look that is written down. */
export function SearchPart({ at, catalogue, purpose }: { at: At; catalogue: Catalogue; purpose: Purpose }) {
  const { page: _, deel: __, ...choices } = at;
  const [wanted, want] = useState<Wanted>(NOTHING);
  const [found, hold] = useState<Found>(ASKING);
  const asked = useRef(0);
  const key = JSON.stringify([purpose, choices, wanted]);

  const search = (na?: string) => {
    const mine = ++asked.current;
    hold((before) => (na === undefined ? ASKING : next(before, { state: 'loading' })));
    void send<SearchResult>('/v1/sfeerbeelden/_zoek', questionOf(purpose, choices, wanted, na)).then((answer) => {
      if (mine === asked.current) {
        hold((before) => next(before, answer));
      }
    });
  };
  useEffect(() => search(), [key]);

  return (
    <>
      <SearchForm wanted={wanted} want={want} />
      <NoteFilters choices={choices} catalogue={catalogue} />
      <Held answer={found.answer} again={() => search()}>
        {(result) => (
          <div class="vondsten">
            <section aria-label="Gevonden notities">
              <p role="status" class="totaal">
                {totalOf(result.totaal)}
                {'zoals' in wanted && ' die lijken op de notitie die u koos'}
              </p>
              <ul class="lijst notities" aria-label="Notities">
                {found.notes.map((note) => (
                  <NoteItem key={note.id} note={note} catalogue={catalogue} alike={(zoals) => want({ zoals })} />
                ))}
              </ul>
              {result.volgende !== undefined && (
                <button type="button" class="knop" disabled={found.answer.state === 'loading'} onClick={() => search(result.volgende)}>
                  Toon meer
                </button>
              )}
            </section>
            {result.totaal > 0 && <Facets result={result} choices={choices} catalogue={catalogue} />}
          </div>
        )}
      </Held>
    </>
  );
}

function totalOf(total: number): string {
  return total === 0 ? 'Geen notities gevonden. Zoek ruimer, of kies minder.' : total === 1 ? '1 notitie' : `${total} notities`;
}

/** Asks when somebody asks for it, not with each key: every answer is a look. */
function SearchForm({ wanted, want }: { wanted: Wanted; want: (wanted: Wanted) => void }) {
  const alike = 'zoals' in wanted;
  return (
    <form
      class="filters"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        const fields = new FormData(event.currentTarget);
        want({ tekst: String(fields.get('tekst') ?? ''), tikfouten: fields.get('tikfouten') !== null });
      }}
    >
      <label class="zoekwoorden">
        Woorden
        <input type="search" name="tekst" maxLength={200} autocomplete="off" spellcheck={false} aria-describedby="zoekhulp" />
      </label>
      <label class="vink">
        <input type="checkbox" name="tikfouten" />
        Ook met tikfouten
      </label>
      <button type="submit" class="knop hoofd">
        Zoek
      </button>
      {alike && (
        <button type="button" class="knop" onClick={() => want(NOTHING)}>
          Terug naar alle notities
        </button>
      )}
      <p id="zoekhulp" class="zacht hulp">
        Alle woorden komen voor. “Tussen aanhalingstekens” staan ze naast elkaar; <code>betog*</code> begint zo; <code>-metro</code> mag niet.
      </p>
    </form>
  );
}
