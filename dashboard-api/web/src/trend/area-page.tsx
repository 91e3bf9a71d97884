import { alerts, cells, keyOf } from '../live/city.js';
import { AlertItem } from '../alert/item.js';
import { ALL, write } from '../place/address.js';
import type { Catalogue } from '../place/catalogue.js';
import { CellLink } from '../screen/parts.js';
import { CellSection } from './cell-section.js';
import { SmallMultiples } from './small-multiples.js';

/** An area: all reports together, its themes beside each other, its wijken and its open alerts. */
export function AreaPage({ area: asked, catalogue }: { area: string; catalogue: Catalogue }) {
  const area = catalogue.area(asked) ?? catalogue.city;
  const id = { thema: ALL, gebied: area.id };
  const below = area.niveau === 'stad' ? catalogue.gebieden : catalogue.wijkenOf(area.id);
  const above = area.ligtIn === undefined ? undefined : catalogue.area(area.ligtIn);
  const inside = new Set([area.id, ...below.map((part) => part.id), ...(area.niveau === 'stad' ? catalogue.areas.map((part) => part.id) : [])]);
  const open = (alerts.value?.waarschuwingen ?? []).filter((alert) => alert.gebieden.some((place) => inside.has(place)));
  const themes = catalogue.themes.themas.filter((theme) => theme.id !== ALL);
  return (
    <>
      <nav class="kruimels" aria-label="Kruimelpad">
        <ol>
          <li>
            <a href="/">Overzicht</a>
          </li>
          {above !== undefined && (
            <li>
              <a href={write({ page: 'gebied', gebied: above.niveau === 'stad' ? 'stad' : above.id })}>{above.naam}</a>
            </li>
          )}
        </ol>
      </nav>
      <h1>
        {area.naam} <span class="zacht">{area.niveau === 'stad' ? 'de hele stad' : area.niveau}, alle thema's samen</span>
      </h1>
      {open.length > 0 && (
        <section aria-labelledby="kop-open">
          <h2 id="kop-open">Open waarschuwingen hier</h2>
          <ul class="lijst">
            {open.map((alert) => (
              <AlertItem key={alert.id} alert={alert} catalogue={catalogue} />
            ))}
          </ul>
        </section>
      )}
      <CellSection key={area.id} id={id} catalogue={catalogue} />
      <section aria-labelledby="kop-themas">
        <h2 id="kop-themas">De thema's naast elkaar</h2>
        <p class="uitleg">Per week, overal van niveau 1 (onder) tot 5 (boven). Het meest gespannen thema staat vooraan.</p>
        <SmallMultiples
          of={themes.map((theme) => ({
            id: { thema: theme.id, gebied: area.id },
            name: theme.naam,
            href: write({ page: 'thema', thema: theme.id, gebied: area.niveau === 'stad' ? 'stad' : area.id }),
          }))}
        />
      </section>
      {below.length > 0 && (
        <section aria-labelledby="kop-delen">
          <h2 id="kop-delen">{area.niveau === 'stad' ? 'De gebieden' : 'De wijken'}</h2>
          <ul class="lijst kolommen">
            {below.map((part) => (
              <li key={part.id}>
                <CellLink cell={cells.value.get(keyOf({ thema: ALL, gebied: part.id }))} href={write({ page: 'gebied', gebied: part.id })}>
                  {part.naam}
                </CellLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
