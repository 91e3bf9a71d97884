import type { Address } from '../place/address.js';
import type { Catalogue } from '../place/catalogue.js';
import { choose, go } from '../place/go.js';

type At = Extract<Address, { page: 'overzicht' }>;

const KEPT_DAYS = 400;

/** What of the city is shown, and of when. */
export function Filters({ at, catalogue, today }: { at: At; catalogue: Catalogue; today: string }) {
  const { groep, alleen, op, ...rest } = at;
  const keep = { ...rest, ...(groep && { groep }), ...(alleen && { alleen }), ...(op && { op }) };
  const oldest = new Date(Date.parse(today) - KEPT_DAYS * 86_400_000).toISOString().slice(0, 10);
  return (
    <form class="filters" aria-label="Kies wat u ziet" onSubmit={(event) => event.preventDefault()}>
      <label>
        Thema's
        <select
          value={groep ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const { groep: _, ...others } = keep as At;
            choose(value === '' ? others : { ...others, groep: value });
          }}
        >
          <option value="">Alle thema's</option>
          {catalogue.themes.groepen.map(({ id, naam }) => (
            <option key={id} value={id}>
              {naam}
            </option>
          ))}
        </select>
      </label>
      <label>
        Dag
        <input
          type="date"
          min={oldest}
          max={today}
          value={op ?? today}
          onChange={({ currentTarget: { value, validity } }) => {
            const { op: _, ...others } = keep as At;
            if (validity.valid) {
              go(value === today || value === '' ? others : { ...others, op: value });
            }
          }}
        />
      </label>
      <label class="vink">
        <input
          type="checkbox"
          checked={alleen === 'verteld'}
          onChange={({ currentTarget: { checked } }) => {
            const { alleen: _, ...others } = keep as At;
            choose(checked ? { ...others, alleen: 'verteld' } : others);
          }}
        />
        Alleen thema's waarvan iets te vertellen is
      </label>
    </form>
  );
}
