import { useAnswers } from '../live/ask.js';
import { cells, keyOf, moment } from '../live/city.js';
import type { CellId, Trend } from '../live/wire.js';
import { Held } from '../screen/parts.js';
import { span } from './geometry.js';
import { SmallTrend } from './small.js';

export interface Multiple {
  readonly id: CellId;
  readonly name: string;
  readonly href: string;
}

/** Many courses beside each other, the most tense first. */
export function SmallMultiples({ of }: { of: readonly Multiple[] }) {
  const paths = of.map(({ id }) => `/v1/indicatoren/${id.thema}/${id.gebied}/verloop`);
  // Courses are by week: once in ten minutes at most is soon enough for so many of them.
  const answer = useAnswers<Trend>(paths, moment.value?.changedAt?.slice(0, '2026-06-30T10:0'.length));
  const rank = ({ id }: Multiple) => {
    const cell = cells.value.get(keyOf(id));
    return cell?.status === 'vrijgegeven' ? cell.spanning.gemiddelde : 0;
  };
  return (
    <Held answer={answer}>
      {(trends) => {
        const between = span(Date.parse(trends[0]?.vrijgegevenOp ?? ''), trends.map(({ weken }) => weken));
        const weeksOf = new Map(trends.map((trend) => [keyOf(trend), trend.weken]));
        return (
          <ul class="veelvoud">
            {of
              .toSorted((a, b) => rank(b) - rank(a))
              .map(({ id, name, href }) => (
                <SmallTrend key={keyOf(id)} name={name} href={href} cell={cells.value.get(keyOf(id))} weeks={weeksOf.get(keyOf(id)) ?? []} between={between} />
              ))}
          </ul>
        );
      }}
    </Held>
  );
}
