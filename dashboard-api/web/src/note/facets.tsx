import type { SearchResult, Tallied } from '../live/wire.js';
import type { Catalogue } from '../place/catalogue.js';
import { choose } from '../place/go.js';
import { capital, shortDay } from '../screen/words.js';
import { changed, type Choices } from './question.js';

const MOST = 6;

/** How all that was found is spread; each part is a choice that narrows it. */
export function Facets({ result, choices, catalogue }: { result: SearchResult; choices: Choices; catalogue: Catalogue }) {
  const { themas, gebieden, domeinen, dagen } = result.verdeling;
  const themes = themas.filter(({ waarde }) => catalogue.theme(waarde) !== undefined);
  const areas = gebieden.filter(({ waarde }) => catalogue.area(waarde)?.niveau === 'gebied');
  return (
    <aside class="verdeling" aria-label="Hoe het gevondene verdeeld is">
      <Facet name="Thema's" parts={themes.slice(0, MOST)} label={(id) => catalogue.themeName(id)} field="thema" choices={choices} />
      <Facet name="Gebieden" parts={areas.slice(0, MOST)} label={(id) => catalogue.areaName(id)} field="gebied" choices={choices} />
      <Facet name="Domeinen" parts={domeinen} label={capital} field="domein" choices={choices} />
      <Facet name="Dagen" parts={dagen.slice(-14)} label={shortDay} field="dag" choices={choices} />
    </aside>
  );
}

interface FacetOf {
  readonly name: string;
  readonly parts: readonly Tallied[];
  readonly label: (value: string) => string;
  readonly field: keyof Choices;
  readonly choices: Choices;
}

function Facet({ name, parts, label, field, choices }: FacetOf) {
  const chosen = choices[field];
  const most = Math.max(1, ...parts.map(({ aantal }) => aantal));
  return (
    <section class="kaal">
      <h2>{name}</h2>
      <ul>
        {parts.map(({ waarde, aantal }) => (
          <li key={waarde}>
            <button
              type="button"
              class="verdeel"
              aria-pressed={chosen === waarde}
              onClick={() => choose({ page: 'meldingen', deel: 'zoeken', ...changed(choices, field, chosen === waarde ? '' : waarde) })}
            >
              <span>{label(waarde)}</span>
              <meter min={0} max={most} value={aantal} aria-hidden="true" />
              <b>
                {aantal}
                <span class="onzichtbaar"> {aantal === 1 ? 'notitie' : 'notities'}</span>
              </b>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
