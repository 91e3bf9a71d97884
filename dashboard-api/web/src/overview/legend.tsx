import { moment } from '../live/city.js';
import type { Band, Direction } from '../live/wire.js';
import { Arrow, Mark } from '../screen/marks.js';
import { capital, MEANING, TREND } from '../screen/words.js';

const BANDS: readonly Band[] = ['rustig', 'verhoogd', 'gespannen', 'acuut', 'onbekend'];
const DIRECTIONS: readonly Direction[] = ['toenemend', 'gelijk', 'afnemend'];

/** What the colours, signs and arrows mean. */
export function Legend() {
  const smallest = moment.value?.smallestGroup;
  return (
    <div class="legenda">
      <h3 class="onzichtbaar">Wat betekenen de kleuren en tekens?</h3>
      <ul>
        {BANDS.map((band) => (
          <li key={band}>
            <span class={`staal band-${band}`} aria-hidden="true">
              <Mark look={band} />
            </span>
            <span>
              <b>{capital(band)}</b>: {MEANING[band]}
            </span>
          </li>
        ))}
        <li>
          <span class="staal band-verborgen" aria-hidden="true">
            <Mark look="verborgen" />
          </span>
          <span>
            <b>Te weinig</b>: nog niemand, of minder dan {smallest ?? 'genoeg'} mensen; welke van de twee zeggen wij niet
          </span>
        </li>
      </ul>
      <ul class="pijlen">
        {DIRECTIONS.map((direction) => (
          <li key={direction}>
            <Arrow to={direction} /> {TREND[direction]}
          </li>
        ))}
      </ul>
    </div>
  );
}
