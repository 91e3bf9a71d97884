import { cells, keyOf } from '../live/city.js';
import { ALL, type Address, CITY, write } from '../place/address.js';
import type { Catalogue } from '../place/catalogue.js';
import { go } from '../place/go.js';
import { CellLink } from '../screen/parts.js';
import { CellSection } from './cell-section.js';
import { SmallMultiples } from './small-multiples.js';

type At = Extract<Address, { page: 'thema' }>;

/** A theme in the city or in one area, and the gebieden beside each other. */
export function ThemePage({ at, catalogue }: { at: At; catalogue: Catalogue }) {
  const theme = catalogue.theme(at.thema);
  const area = catalogue.area(at.gebied) ?? catalogue.city;
  const id = { thema: at.thema, gebied: area.id };
  const wijken = catalogue.wijkenOf(area.niveau === 'wijk' ? (area.ligtIn ?? '') : area.id);
  const link = (gebied: string) => write({ page: 'thema', thema: at.thema, gebied });
  return (
    <>
      <Crumbs at={at} catalogue={catalogue} />
      <h1>
        {catalogue.themeName(at.thema)} <span class="zacht">in {area.naam}</span>
      </h1>
      {theme !== undefined && <p class="inleiding">{theme.omschrijving}</p>}
      <form class="filters" aria-label="Kies thema en plek" onSubmit={(event) => event.preventDefault()}>
        <ThemeSelect catalogue={catalogue} value={at.thema} onChoose={(thema) => go({ ...at, thema })} />
        <label>
          Plek
          <select value={at.gebied} onChange={({ currentTarget: { value } }) => go({ ...at, gebied: value })}>
            <option value={CITY}>{catalogue.city.naam} (de hele stad)</option>
            {catalogue.gebieden.map((gebied) => (
              <optgroup key={gebied.id} label={gebied.naam}>
                <option value={gebied.id}>{gebied.naam} (gebied)</option>
                {catalogue.wijkenOf(gebied.id).map((wijk) => (
                  <option key={wijk.id} value={wijk.id}>
                    {wijk.naam}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
      </form>
      <CellSection key={keyOf(id)} id={id} catalogue={catalogue} />
      {wijken.length > 0 && (
        <section aria-labelledby="kop-wijken">
          <h2 id="kop-wijken">De wijken van {area.niveau === 'wijk' ? catalogue.areaName(area.ligtIn ?? '') : area.naam}</h2>
          <ul class="lijst kolommen">
            {wijken.map((wijk) => (
              <li key={wijk.id}>
                <CellLink cell={cells.value.get(keyOf({ thema: at.thema, gebied: wijk.id }))} href={link(wijk.id)}>
                  {wijk.naam}
                </CellLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="kop-gebieden">
        <h2 id="kop-gebieden">De gebieden naast elkaar</h2>
        <p class="uitleg">Per week, overal van niveau 1 (onder) tot 5 (boven). Het meest gespannen gebied staat vooraan.</p>
        <SmallMultiples of={catalogue.gebieden.map((gebied) => ({ id: { thema: at.thema, gebied: gebied.id }, name: gebied.naam, href: link(gebied.id) }))} />
      </section>
    </>
  );
}

/** The way back: overview, and the area or the city. */
function Crumbs({ at, catalogue }: { at: At; catalogue: Catalogue }) {
  const area = catalogue.area(at.gebied) ?? catalogue.city;
  const above = area.ligtIn === undefined ? undefined : catalogue.area(area.ligtIn);
  return (
    <nav class="kruimels" aria-label="Kruimelpad">
      <ol>
        <li>
          <a href="/">Overzicht</a>
        </li>
        {above !== undefined && above.niveau !== 'stad' && (
          <li>
            <a href={write({ page: 'gebied', gebied: above.id })}>{above.naam}</a>
          </li>
        )}
        <li>
          <a href={write({ page: 'gebied', gebied: at.gebied })}>{area.naam}</a>
        </li>
      </ol>
    </nav>
  );
}

export function ThemeSelect({ catalogue, value, onChoose }: { catalogue: Catalogue; value: string; onChoose: (theme: string) => void }) {
  return (
    <label>
      Thema
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {catalogue.blocks.map((block) =>
          block.group === undefined ? (
            block.themes.map(({ id, naam }) => (
              <option key={id} value={id}>
                {id === ALL ? "Alle thema's samen" : naam}
              </option>
            ))
          ) : (
            <optgroup key={block.group.id} label={block.group.naam}>
              {catalogue.rows(block).map(({ id, isGroup }) => (
                <option key={id} value={id}>
                  {catalogue.themeName(id)}
                  {isGroup ? ' (samen)' : ''}
                </option>
              ))}
            </optgroup>
          ),
        )}
      </select>
    </label>
  );
}
