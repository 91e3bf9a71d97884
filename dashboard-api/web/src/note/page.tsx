import { signal } from '@preact/signals';
import type { Purpose } from '../live/wire.js';
import { type Address, type NotePart, write } from '../place/address.js';
import type { Catalogue } from '../place/catalogue.js';
import { NewTopicsPart } from './new-topics.js';
import { PURPOSES } from './question.js';
import { SearchPart } from './search.js';

type At = Extract<Address, { page: 'meldingen' }>;

/** Why somebody looks, asked once; it is gone when the page is loaded anew. */
const purpose = signal<Purpose | null>(null);

const PARTS: readonly (readonly [NotePart, string])[] = [
  ['zoeken', 'Zoeken'],
  ['nieuw', 'Wat is er nieuw?'],
];

/** What was written beside the reports of the last days, without personal data. */
export function NotesPage({ at, catalogue }: { at: At; catalogue: Catalogue }) {
  const why = purpose.value;
  return (
    <>
      <h1>Meldingen</h1>
      <p class="inleiding">
        Hier leest u de notities die de laatste 14 dagen binnenkwamen, zonder persoonsgegevens. Ze zijn er om de sfeer te begrijpen, nooit om iemand te vinden. Dat er gekeken is en
        waarvoor, wordt vastgelegd; waarop u zoekt niet.
      </p>
      {why === null ? (
        <AskPurpose />
      ) : (
        <>
          <p class="zacht">
            U kijkt om: {nameOf(why)}.{' '}
            <button type="button" class="knop klein" onClick={() => (purpose.value = null)}>
              Wijzig
            </button>
          </p>
          <nav aria-label="Onderdelen van meldingen">
            <ul class="tabrij">
              {PARTS.map(([word, name]) => (
                <li key={word}>
                  <a href={write({ ...at, deel: word })} aria-current={at.deel === word ? 'page' : undefined}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {at.deel === 'nieuw' ? <NewTopicsPart catalogue={catalogue} /> : <SearchPart at={at} catalogue={catalogue} purpose={why} />}
        </>
      )}
    </>
  );
}

function nameOf(purpose: Purpose): string {
  const name = PURPOSES.find(([word]) => word === purpose)?.[1] ?? '';
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function AskPurpose() {
  return (
    <section aria-labelledby="kop-doel">
      <h2 id="kop-doel">Waarvoor kijkt u?</h2>
      <ul class="doelen">
        {PURPOSES.map(([word, name]) => (
          <li key={word}>
            <button type="button" class="knop" onClick={() => (purpose.value = word)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
