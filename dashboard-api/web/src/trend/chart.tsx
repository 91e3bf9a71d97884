import { useEffect, useRef, useState } from 'preact/hooks';
import type { Count, Week } from '../live/wire.js';
import { ACCENT, LINE, SOFT, TEXT } from '../screen/colours.js';
import { capital, count, level, shortDay } from '../screen/words.js';
import type { Drawing } from '../take/picture.js';
import { across, type Box, countScale, levelPath, levelScale, months, startOf, upper } from './geometry.js';

const LEVELS = [
  [1, 'rust'],
  [2, 'ongemak'],
  [3, 'spanning'],
  [4, 'onrust'],
  [5, 'escalatie'],
] as const;

const MONTH = new Intl.DateTimeFormat('nl-NL', { month: 'short', timeZone: 'UTC' });
const COUNTS = 120;

export interface TrendShown {
  readonly weeks: readonly Week[];
  readonly between: readonly [number, number];
  readonly usual: Count | undefined;
}

const BOX: Box = { width: 880, height: 260, left: 86, right: 16, top: 14, bottom: 30 };
const COUNT_BOX: Box = { ...BOX, height: COUNTS, top: 22, bottom: 8 };

/** The course of a cell by week: the level with its margin, and the number of reports below it. */
export function TrendChart(shown: TrendShown & { readonly label: string }) {
  const [seen, setSeen] = useState<Week | undefined>();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A narrow screen shows the end of the chart first: now.
    frame.current?.scrollTo({ left: frame.current.scrollWidth });
  }, [shown.label]);
  const picked = shown.weeks.find((week) => week.begintOp === seen?.begintOp) ?? shown.weeks.at(-1);
  return (
    <figure class="verloop">
      <div class="schuif" ref={frame} tabIndex={0} role="region" aria-label={`Grafiek: ${shown.label}`}>
        <svg
          class="grafiek"
          viewBox={`0 0 ${BOX.width} ${BOX.height + COUNTS}`}
          role="img"
          aria-label={`${shown.label}. De cijfers staan in de tabel eronder.`}
          onPointerMove={(event) => setSeen(nearest(event, shown))}
        >
          {chartContent(shown, picked)}
        </svg>
      </div>
      {picked !== undefined && (
        <figcaption>
          <b>Week van {shortDay(picked.begintOp)}:</b> {picked.band}, niveau {level(picked.spanning.gemiddelde)} (tussen {level(picked.spanning.laag)} en{' '}
          {level(picked.spanning.hoog)}), {count(picked.aantal)} meldingen.
        </figcaption>
      )}
    </figure>
  );
}

function nearest(event: PointerEvent, { weeks, between }: TrendShown): Week | undefined {
  const frame = (event.currentTarget as Element).getBoundingClientRect();
  const x = ((event.clientX - frame.left) / frame.width) * BOX.width;
  const at = across(between, BOX);
  const distance = (week: Week) => Math.abs(at(startOf(week)) - x);
  return weeks.length === 0 ? undefined : weeks.reduce((best, week) => (distance(week) < distance(best) ? week : best));
}

export function chartDrawing(shown: TrendShown): Drawing {
  return { width: BOX.width, height: BOX.height + COUNTS, content: chartContent(shown, undefined) };
}

function chartContent({ weeks, between, usual }: TrendShown, picked: Week | undefined) {
  const x = across(between, BOX);
  const y = levelScale(BOX);
  const { line, margin, points } = levelPath(weeks, between, BOX);
  const right = BOX.width - BOX.right;
  return (
    <>
      {LEVELS.map(([value, word]) => (
        <g key={value}>
          <line x1={BOX.left} x2={right} y1={y(value)} y2={y(value)} stroke={LINE} />
          <text x={BOX.left - 10} y={y(value) + 4} text-anchor="end" font-size="12" fill={SOFT}>
            {value} {word}
          </text>
        </g>
      ))}
      {months(between).map((day) => (
        <text key={day} x={x(day)} y={BOX.height - 8} text-anchor="middle" font-size="12" fill={SOFT}>
          {MONTH.format(day)}
        </text>
      ))}
      {picked !== undefined && <line x1={x(startOf(picked))} x2={x(startOf(picked))} y1={BOX.top} y2={BOX.height + COUNTS - 8} stroke={TEXT} stroke-dasharray="2 3" />}
      <path d={margin} fill={ACCENT} fill-opacity="0.16" />
      {points.map(({ x: at, low, high, week }) => (
        <line key={week.begintOp} x1={at} x2={at} y1={low} y2={high} stroke={ACCENT} stroke-opacity="0.28" stroke-width="4" />
      ))}
      <path d={line} fill="none" stroke={ACCENT} stroke-width="2.2" stroke-linejoin="round" />
      {points.map(({ x: at, y: high, week }) => (
        <circle key={week.begintOp} cx={at} cy={high} r={week === picked ? 5 : 3} fill={ACCENT} />
      ))}
      {points.length === 0 && (
        <text x={(BOX.left + right) / 2} y={BOX.height / 2} text-anchor="middle" font-size="14" fill={SOFT}>
          Van deze weken is te weinig gemeld om iets te vertellen
        </text>
      )}
      <g transform={`translate(0 ${BOX.height})`}>
        <Counts weeks={points.map(({ week }) => week)} x={x} usual={usual} />
      </g>
    </>
  );
}

/** The number of reports by week, from the lower to the upper end that is told, beside what is usual. */
function Counts({ weeks, x, usual }: { weeks: readonly Week[]; x: (moment: number) => number; usual: Count | undefined }) {
  const y = countScale(weeks, usual, COUNT_BOX);
  const right = COUNT_BOX.width - COUNT_BOX.right;
  return (
    <>
      <text x={COUNT_BOX.left - 10} y={COUNT_BOX.top + 4} text-anchor="end" font-size="12" fill={SOFT}>
        meldingen
      </text>
      {usual !== undefined && (
        <rect x={COUNT_BOX.left} width={right - COUNT_BOX.left} y={y(upper(usual))} height={Math.max(2, y(usual.van) - y(upper(usual)))} fill="#e3e7ea" />
      )}
      <line x1={COUNT_BOX.left} x2={right} y1={y(0)} y2={y(0)} stroke={LINE} />
      {weeks.map((week) => (
        <g key={week.begintOp}>
          <rect x={x(startOf(week)) - 4} width="8" y={y(week.aantal.van)} height={y(0) - y(week.aantal.van)} fill="#5b6b79" />
          <rect x={x(startOf(week)) - 4} width="8" y={y(upper(week.aantal))} height={y(week.aantal.van) - y(upper(week.aantal))} fill="#5b6b79" fill-opacity="0.35" />
          <title>{`${capital(shortDay(week.begintOp))}: ${count(week.aantal)} meldingen`}</title>
        </g>
      ))}
    </>
  );
}
