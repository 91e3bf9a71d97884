import { useAnswer } from '../live/ask.js';
import { cells, keyOf, moment } from '../live/city.js';
import type { CellId, Trend } from '../live/wire.js';
import type { Catalogue } from '../place/catalogue.js';
import { Held } from '../screen/parts.js';
import { count, time } from '../screen/words.js';
import { TakeButtons } from '../take/buttons.js';
import { csv, WEEK_HEAD, weekRow } from '../take/csv.js';
import { chartDrawing, TrendChart } from './chart.js';
import { Facts } from './facts.js';
import { span } from './geometry.js';
import { WeekTable } from './week-table.js';

/** One theme in one area: how it stands, why, and its course by week. */
export function CellSection({ id, catalogue }: { id: CellId; catalogue: Catalogue }) {
  const cell = cells.value.get(keyOf(id));
  const told = cell?.status === 'vrijgegeven' ? cell : undefined;
  const source = `/v1/indicatoren/${id.thema}/${id.gebied}/verloop`;
  const answer = useAnswer<Trend>(source, told?.veranderdOp);
  const label = `${catalogue.themeName(id.thema)} in ${catalogue.areaName(id.gebied)}`;
  const released = moment.value?.releasedAt;
  return (
    <>
      <Facts cell={cell} catalogue={catalogue} />
      <section aria-labelledby="kop-verloop">
        <Held answer={answer}>
          {(trend) => {
            const shown = { weeks: trend.weken, between: span(Date.parse(trend.vrijgegevenOp), [trend.weken]), usual: told?.gewoon };
            const caption = () => ({ title: label, choices: [`Het verloop per week${told?.gewoon === undefined ? '' : `; gewoon is ${count(told.gewoon)} meldingen in 7 dagen`}`], at: time(released ?? trend.vrijgegevenOp) });
            return (
              <>
                <div class="titelrij">
                  <h2 id="kop-verloop">Het verloop, per week</h2>
                  <TakeButtons
                    name={`verloop-${id.thema}-${id.gebied}`}
                    caption={caption}
                    table={(above) => csv(above, WEEK_HEAD, trend.weken.map(weekRow))}
                    drawing={() => chartDrawing(shown)}
                  />
                </div>
                <p class="uitleg">De lijn is het niveau, het lichte vlak de marge van 90&nbsp;%. Waar de lijn stopt, is te weinig gemeld. Onderaan: het aantal meldingen, van het laagste tot het hoogste dat het kan zijn{told?.gewoon !== undefined && `; de grijze band is wat gewoon is (${count(told.gewoon)})`}.</p>
                <TrendChart {...shown} label={label} />
                <WeekTable weeks={trend.weken} source={source} />
              </>
            );
          }}
        </Held>
      </section>
    </>
  );
}
