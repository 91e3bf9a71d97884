import { useAnswers } from '../live/ask.js';
import { cells, keyOf, moment } from '../live/city.js';
import type { CellId, Trend } from '../live/wire.js';
import { Held } from '../screen/parts.js';
import { span } from './geometry.js';
import { SmallTrend } from './small.js';

const WEEKS = 26;

export interface Multiple {
  readonly id: CellId;
  readonly name: string;
  readonly href: string;
}

/** Many courses beside each other, the most tense first. */
export function SmallMultiples({ of }: { of: readonly Multiple[] }) {
  const paths = of.map(({ id }) => `/v1/indicatoren/${id.thema}/${id.gebied}/verloop`);
  const answer = useAnswers<Trend>(paths, moment.value?.changedAt?.slice(0, 15));
  const rank = ({ id }: Multiple) => {
    const cell = cells.value.get(keyOf(id));
    return cell?.status === 'vrijgegeven' ? cell.spanning.gemiddelde : 0;
  };
  return (
    <Held answer={answer}>
      {(trends) => (
        <ul class="veelvoud">
          {of.toSorted((a, b) => rank(b) - rank(a)).map((multiple) => {
            const trend = trends.find(({ thema, gebied }) => thema === multiple.id.thema && gebied === multiple.id.gebied);
            return trend === undefined ? null : (
              <SmallTrend
                key={keyOf(multiple.id)}
                name={multiple.name}
                href={multiple.href}
                cell={cells.value.get(keyOf(multiple.id))}
                weeks={trend.weken}
                between={span(Date.parse(trend.vrijgegevenOp), WEEKS)}
              />
            );
          })}
        </ul>
      )}
    </Held>
  );
}
