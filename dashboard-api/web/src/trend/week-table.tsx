import type { Week } from '../live/wire.js';
import { BandLabel, Sideways } from '../screen/parts.js';
import { count, level, shortDay } from '../screen/words.js';

/** The exact figures behind a chart, the newest first, and where a program finds them. */
export function WeekTable({ weeks, source }: { weeks: readonly Week[]; source: string }) {
  return (
    <details class="precies">
      <summary>De precieze cijfers ({weeks.length} weken)</summary>
      <Sideways label="De precieze cijfers" low>
        <table class="cijfers">
          <thead>
            <tr>
              <th scope="col">Week vanaf</th>
              <th scope="col">Band</th>
              <th scope="col">Niveau</th>
              <th scope="col">Marge</th>
              <th scope="col">Meldingen</th>
            </tr>
          </thead>
          <tbody>
            {weeks.toReversed().map((week) => (
              <tr key={week.begintOp}>
                <th scope="row">{shortDay(week.begintOp)}</th>
                <td>
                  <BandLabel look={week.band} />
                </td>
                <td>{level(week.spanning.gemiddelde)}</td>
                <td>
                  {level(week.spanning.laag)}–{level(week.spanning.hoog)}
                </td>
                <td>{count(week.aantal)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
      <p class="zacht">
        Weken die er niet staan, hebben te weinig meldingen. Voor een programma:{' '}
        <a href={source} target="_blank" rel="noreferrer">
          dezelfde cijfers als JSON
        </a>
        .
      </p>
    </details>
  );
}
