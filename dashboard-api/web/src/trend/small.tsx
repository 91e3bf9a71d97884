import type { Cell, Week } from '../live/wire.js';
import { ACCENT, LINE } from '../screen/colours.js';
import { lookOf } from '../screen/marks.js';
import { BandLabel } from '../screen/parts.js';
import { level, spoken } from '../screen/words.js';
import { type Box, levelPath, levelScale } from './geometry.js';

const BOX: Box = { width: 220, height: 64, left: 4, right: 6, top: 6, bottom: 6 };

interface Shown {
  readonly name: string;
  readonly href: string;
  readonly cell: Cell | undefined;
  readonly weeks: readonly Week[];
  readonly between: readonly [number, number];
}

/** One of many small courses beside each other, all on the same scale. */
export function SmallTrend({ name, href, cell, weeks, between }: Shown) {
  const y = levelScale(BOX);
  const { line, margin, points } = levelPath(weeks, between, BOX);
  return (
    <li>
      <a class="klein-verloop" href={href}>
        <span class="klein-kop">
          <b>{name}</b>
          {cell?.status === 'vrijgegeven' && (
            <span class="getal" aria-hidden="true">
              {level(cell.spanning.gemiddelde)}
            </span>
          )}
        </span>
        <svg viewBox={`0 0 ${BOX.width} ${BOX.height}`} aria-hidden="true">
          {[1, 3, 5].map((value) => (
            <line key={value} x1={BOX.left} x2={BOX.width - BOX.right} y1={y(value)} y2={y(value)} stroke={LINE} stroke-width="0.8" />
          ))}
          <path d={margin} fill={ACCENT} fill-opacity="0.16" />
          <path d={line} fill="none" stroke={ACCENT} stroke-width="1.6" stroke-linejoin="round" />
          {points.map(({ x, y: high, week }, index) => (
            <circle key={week.begintOp} cx={x} cy={high} r={index === points.length - 1 ? 3 : 1.4} fill={ACCENT} />
          ))}
        </svg>
        <BandLabel look={lookOf(cell)} />
        <span class="onzichtbaar">{spoken(cell)}</span>
      </a>
    </li>
  );
}
