import { keyOf } from '../live/city.js';
import type { Cell } from '../live/wire.js';
import type { Block, Catalogue } from '../place/catalogue.js';
import { INK } from '../screen/colours.js';
import { fillOf, Hatches } from '../screen/hatch.js';
import { lookOf, MarkAt } from '../screen/marks.js';
import { level } from '../screen/words.js';
import type { Drawing } from '../take/picture.js';

const NAMES = 250;
const WIDTH = 56;
const HEIGHT = 34;
const GAP = 2;
const HEAD = 150;

/** The heat map as a picture to take along; hatched is unknown. */
export function heatPicture(catalogue: Catalogue, blocks: readonly Block[], cells: ReadonlyMap<string, Cell>): Drawing {
  const columns = [catalogue.city, ...catalogue.gebieden];
  const rows = blocks.flatMap((block) => catalogue.rows(block));
  return {
    width: NAMES + columns.length * (WIDTH + GAP),
    height: HEAD + rows.length * (HEIGHT + GAP),
    content: (
      <>
        <Hatches />
        {columns.map((area, column) => (
          <text key={area.id} transform={`translate(${NAMES + column * (WIDTH + GAP) + WIDTH / 2 + 4} ${HEAD - 8}) rotate(-90)`} font-size="12">
            {area.naam}
          </text>
        ))}
        {rows.map(({ id, isGroup }, row) => (
          <g key={id} transform={`translate(0 ${HEAD + row * (HEIGHT + GAP)})`}>
            <text x={NAMES - 10} y={HEIGHT / 2 + 4} text-anchor="end" font-size="12" font-weight={isGroup || id === 'alle' ? 700 : 400}>
              {catalogue.themeName(id)}
            </text>
            {columns.map((area, column) => (
              <Square key={area.id} cell={cells.get(keyOf({ thema: id, gebied: area.id }))} x={NAMES + column * (WIDTH + GAP)} />
            ))}
          </g>
        ))}
      </>
    ),
  };
}


function Square({ cell, x }: { cell: Cell | undefined; x: number }) {
  const look = lookOf(cell);
  return (
    <g transform={`translate(${x} 0)`}>
      <rect width={WIDTH} height={HEIGHT} rx="3" fill={fillOf(look)} />
      {cell?.status === 'vrijgegeven' && (
        <>
          <MarkAt look={look} x={9} y={HEIGHT / 2 - 6} size={12} colour={INK[look]} />
          <text x={26} y={HEIGHT / 2 + 5} font-size="14" font-weight="600" fill={INK[look]}>
            {level(cell.spanning.gemiddelde)}
          </text>
        </>
      )}
    </g>
  );
}
