import type { Domain } from '../live/wire.js';
import { DOMAINS, type LeastLevel } from '../place/address.js';
import type { Catalogue } from '../place/catalogue.js';
import { choose } from '../place/go.js';
import { capital } from '../screen/words.js';
import { changed, type Choices } from './question.js';

const LEVELS: readonly (readonly [LeastLevel, string])[] = [
  ['2', '2 of hoger'],
  ['3', '3 of hoger'],
  ['4', '4 of hoger'],
  ['5', 'alleen 5'],
];

/** What of the notes is shown; it stands in the address, so that it can be shared. */
export function NoteFilters({ choices, catalogue }: { choices: Choices; catalogue: Catalogue }) {
  const change = (key: keyof Choices, value: string) => choose({ page: 'meldingen', deel: 'zoeken', ...changed(choices, key, value) });
  const themes = catalogue.themes.themas.map(({ id, naam }) => [id, naam] as const).filter(([id]) => id !== 'alle');
  const areas = catalogue.gebieden.map(({ id, naam }) => [id, naam] as const);
  return (
    <form class="filters" aria-label="Kies welke notities u ziet" onSubmit={(event) => event.preventDefault()}>
      <Choice name="Thema" all="Alle thema's" value={choices.thema} words={themes} change={(value) => change('thema', value)} />
      <Choice name="Gebied" all="Hele stad" value={choices.gebied} words={areas} change={(value) => change('gebied', value)} />
      <Choice<Domain> name="Domein" all="Alle domeinen" value={choices.domein} words={DOMAINS.map((domain) => [domain, capital(domain)] as const)} change={(value) => change('domein', value)} />
      <Choice<LeastLevel> name="Niveau" all="Alle niveaus" value={choices.spanning} words={LEVELS} change={(value) => change('spanning', value)} />
      <label>
        Dag
        <input
          type="date"
          value={choices.dag ?? ''}
          onChange={({ currentTarget: { value, validity } }) => {
            if (validity.valid) {
              change('dag', value);
            }
          }}
        />
      </label>
    </form>
  );
}

interface ChoiceOf<T extends string> {
  readonly name: string;
  readonly all: string;
  readonly value: T | undefined;
  readonly words: readonly (readonly [T, string])[];
  readonly change: (value: string) => void;
}

function Choice<T extends string>({ name, all, value, words, change }: ChoiceOf<T>) {
  return (
    <label>
      {name}
      <select value={value ?? ''} onChange={({ currentTarget }) => change(currentTarget.value)}>
        <option value="">{all}</option>
        {words.map(([word, label]) => (
          <option key={word} value={word}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
