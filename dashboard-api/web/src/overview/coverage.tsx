import { keyOf } from '../live/city.js';
import type { Cell, Domain } from '../live/wire.js';
import { ALL, write } from '../place/address.js';
import type { Catalogue } from '../place/catalogue.js';
import { Sideways } from '../screen/parts.js';
import { capital, count, percent } from '../screen/words.js';
import { Silence } from './silence.js';

const DOMAINS: readonly Domain[] = ['veilig', 'sociaal', 'gebieden'];

interface Shown {
  readonly catalogue: Catalogue;
  readonly cells: ReadonlyMap<string, Cell>;
  /** The cells of themes by gebieden. */
  readonly keys: readonly string[];
  /** Whether this is about now. */
  readonly now: boolean;
}

/** Whom we hear, and where we hear too little: silence is no calm. */
export function Coverage({ catalogue, cells, keys, now }: Shown) {
  const told = keys.filter((key) => cells.get(key)?.status === 'vrijgegeven').length;
  return (
    <section aria-labelledby="kop-dekking">
      <h2 id="kop-dekking">Wie horen wij?</h2>
      <p>
        Van <b>{percent(keys.length === 0 ? 0 : told / keys.length)}</b> van de thema's per gebied is er nu iets te vertellen ({told} van {keys.length}). Van de rest is te
        weinig gemeld: dat is geen teken van rust.
      </p>
      {now && <Silence catalogue={catalogue} />}
      <Sideways label="Wie wij horen">
        <table class="cijfers dekking">
          <thead>
            <tr>
              <th scope="col">Gebied</th>
              <th scope="col">Meldingen, 7 dagen</th>
              <th scope="col">Gewoon</th>
              {DOMAINS.map((domain) => (
                <th key={domain} scope="col">
                  {capital(domain)}
                </th>
              ))}
              <th scope="col">Thema's met cijfers</th>
            </tr>
          </thead>
          <tbody>
            {catalogue.gebieden.map((area) => {
              const cell = cells.get(keyOf({ thema: ALL, gebied: area.id }));
              const ofArea = keys.filter((key) => key.endsWith(`:${area.id}`));
              const toldHere = ofArea.filter((key) => cells.get(key)?.status === 'vrijgegeven').length;
              return (
                <tr key={area.id}>
                  <th scope="row">
                    <a href={write({ page: 'gebied', gebied: area.id })}>{area.naam}</a>
                  </th>
                  {cell?.status === 'vrijgegeven' ? (
                    <>
                      <td>{count(cell.aantal)}</td>
                      <td>{cell.gewoon === undefined ? 'nog niet bekend' : count(cell.gewoon)}</td>
                      {DOMAINS.map((domain) => (
                        <td key={domain}>{cell.domeinen?.includes(domain) ? <Heard /> : <span class="zacht">niet zeker</span>}</td>
                      ))}
                    </>
                  ) : (
                    <td colSpan={5} class="band-onbekend">
                      te weinig meldingen
                    </td>
                  )}
                  <td>
                    <Share part={toldHere} whole={ofArea.length} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Sideways>
      <p class="zacht">“Niet zeker” betekent niet dat een domein zwijgt: er zijn dan te weinig meldingen van dat domein om het te mogen zeggen.</p>
    </section>
  );
}

function Heard() {
  return (
    <span class="gehoord">
      <span aria-hidden="true">●</span> gehoord
    </span>
  );
}

function Share({ part, whole }: { part: number; whole: number }) {
  return (
    <span class="deel">
      <svg viewBox="0 0 100 8" aria-hidden="true" preserveAspectRatio="none">
        <rect width="100" height="8" class="deel-geheel" />
        <rect width={whole === 0 ? 0 : (100 * part) / whole} height="8" class="deel-vol" />
      </svg>
      {part} van {whole}
    </span>
  );
}
