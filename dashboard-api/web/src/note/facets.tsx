import type { SearchResult, Tallied } from '../live/wire.js';
import type { Catalogue } from '../place/catalogue.js';
import { choose } from '../place/go.js';
import { capital, shortDay } from '../screen/words.js';
import type { Choices } from './question.js';

const MOST = 6;

/** How all that was found is spread; each part is a choice that narrows it. */
export function Facets({ result, choices, catalogue }: { result: SearchResult; choices: Choices; catalogue: Catalogue }) {
  const { themas, gebieden, domeinen, dagen } = result.verdeling;
  const themes = themas.filter(({ waarde }) => catalogue.theme(waarde) !== undefined);
  const areas = gebieden.filter(({ waarde }) => catalogue.area(waarde)?.niveau === 'gebied');
  return (
    <aside class="verdeling" aria-label="Hoe het gevondene verdeeld is">
      <Facet name="Thema's" parts={themes.slice(0, MOST)} label={(id) => catalogue.themeName(id)} narrowed={(thema) => ({ ...choices, thema })} chosen={choices.thema} />
      <Facet name="Gebieden" parts={areas.slice(0, MOST)} label={(id) => catalogue.areaName(id)} narrowed={(gebied) => ({ ...choices, gebied })} chosen={choices.gebied} />
      <Facet name="Domeinen" parts={domeinen} label={capital} narrowed={(domein) => ({ ...choices, domein: domein as NonNullable<Choices['domein']> })} chosen={choices.domein} />
      <Facet name="Dagen" parts={dagen.slice(-14)} label={shortDay} narrowed={(dag) => ({ ...choices, dag })} chosen={choices.dag} />
    </aside>
  );
}

interface FacetOf {
  readonly name: string;
  readonly parts: readonly Tallied[];
  readonly label: (value: string) => string;
  readonly narrowed: (value: string) => Choices;
  readonly chosen: string | undefined;
}

function Facet({ name, parts, label, narrowed, chosen }: FacetOf) {
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
              onClick={() => choose({ page: 'meldingen', deel: 'zoeken', ...(chosen === waarde ? without(narrowed(waarde), waarde) : narrowed(waarde)) })}
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

function without(choices: Choices, value: string): Choices {
  return Object.fromEntries(Object.entries(choices).filter(([, chosen]) => chosen !== value)) as Choices;
}
