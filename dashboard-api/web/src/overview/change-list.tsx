import { useState } from 'preact/hooks';
import type { Cell } from '../live/wire.js';
import { write } from '../place/address.js';
import type { Catalogue } from '../place/catalogue.js';
import { BandLabel } from '../screen/parts.js';
import { type Change, changes } from './changes.js';

const SHOWN = 6;

const WORD: Record<Change['kind'], string> = {
  hoger: 'hoger',
  lager: 'lager',
  nieuw: 'nu te vertellen',
  weg: 'te weinig meldingen',
};

const SHAPE: Record<Change['kind'], string> = { hoger: '▲', lager: '▼', nieuw: '+', weg: '–' };

interface Shown {
  readonly catalogue: Catalogue;
  readonly keys: readonly string[];
  readonly before: ReadonlyMap<string, Cell>;
  readonly now: ReadonlyMap<string, Cell>;
}

/** Which cells stand in another band than the day before. */
export function ChangeList({ catalogue, keys, before, now }: Shown) {
  const [all, setAll] = useState(false);
  const found = changes(keys, before, now);
  if (found.length === 0) {
    return <p class="leeg">Geen enkel thema staat in een gebied anders dan toen.</p>;
  }
  const counts = (['hoger', 'lager', 'nieuw', 'weg'] as const).map((kind) => ({ kind, count: found.filter((change) => change.kind === kind).length })).filter(({ count }) => count > 0);
  return (
    <>
      <p class="zacht">{counts.map(({ kind, count }) => `${count} ${WORD[kind]}`).join(', ')}.</p>
      <ul class="lijst">
        {(all ? found : found.slice(0, SHOWN)).map(({ key, cell, from, to, kind }) => (
          <li key={key}>
            <a href={write({ page: 'thema', thema: cell.thema, gebied: cell.gebied })}>
              <span class="van-naar">
                <span class="soort" aria-hidden="true">
                  {SHAPE[kind]}
                </span>
                <BandLabel look={to} />
              </span>
              <span class="waar">
                <b>{catalogue.themeName(cell.thema)}</b> in {catalogue.areaName(cell.gebied)}{' '}
                <span class="zacht">{kind === 'hoger' || kind === 'lager' ? `${kind}, was ${from}` : WORD[kind]}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
      {found.length > SHOWN && (
        <button type="button" class="knop klein" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Toon minder' : `Toon alle ${found.length}`}
        </button>
      )}
    </>
  );
}
