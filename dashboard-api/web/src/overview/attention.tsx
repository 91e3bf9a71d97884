import type { Band, Cell } from '../live/wire.js';
import { write } from '../place/address.js';
import type { Catalogue } from '../place/catalogue.js';
import { Mark } from '../screen/marks.js';
import { CellLink } from '../screen/parts.js';
import { capital } from '../screen/words.js';

const COUNTED: readonly Band[] = ['acuut', 'gespannen', 'verhoogd'];
const SHOWN = 6;

interface Shown {
  readonly catalogue: Catalogue;
  readonly cells: ReadonlyMap<string, Cell>;
  readonly keys: readonly string[];
}

/** What asks for attention: how many cells stand in each band, and the most urgent by name. */
export function Attention({ catalogue, cells, keys }: Shown) {
  const told = keys.flatMap((key) => {
    const cell = cells.get(key);
    return cell?.status === 'vrijgegeven' ? [cell] : [];
  });
  const urgent = told
    .filter(({ band }) => band === 'acuut' || band === 'gespannen')
    .sort((a, b) => COUNTED.indexOf(a.band) - COUNTED.indexOf(b.band) || b.spanning.gemiddelde - a.spanning.gemiddelde);
  return (
    <section aria-labelledby="kop-aandacht">
      <h2 id="kop-aandacht">Wat vraagt aandacht?</h2>
      <ul class="tellers">
        {COUNTED.map((band) => {
          const count = told.filter((cell) => cell.band === band).length;
          return (
            <li key={band} class={`tel ${count === 0 ? 'nul' : `band-${band}`}`}>
              <Mark look={band} />
              <b>{count}</b>
              <span>{capital(band)}</span>
            </li>
          );
        })}
      </ul>
      {urgent.length === 0 ? (
        <p class="leeg">Geen enkel thema is in een gebied gespannen of acuut.</p>
      ) : (
        <ul class="lijst">
          {urgent.slice(0, SHOWN).map((cell) => (
            <li key={`${cell.thema}:${cell.gebied}`}>
              <CellLink cell={cell} href={write({ page: 'thema', thema: cell.thema, gebied: cell.gebied })}>
                <b>{catalogue.themeName(cell.thema)}</b> in {catalogue.areaName(cell.gebied)}
              </CellLink>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
