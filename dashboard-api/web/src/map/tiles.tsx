import type { Area, Tension } from '../live/wire.js';
import { INK, type Look, SOFT } from '../screen/colours.js';
import { fillOf, Hatches } from '../screen/hatch.js';
import { Mark, MarkAt } from '../screen/marks.js';
import { capital, level, TOO_FEW } from '../screen/words.js';
import type { Drawing } from '../take/picture.js';

/** What a tile shows. */
export interface Tile {
  readonly area: Area;
  readonly look: Look;
  readonly tension?: Tension;
  readonly href: string;
  readonly current: boolean;
}

/** The gebieden roughly where they lie, each as large as the other. */
export function TileMap({ tiles, label }: { tiles: readonly Tile[]; label: string }) {
  return (
    <ul class="tegels" aria-label={label}>
      {tiles.map((tile) => (
        <li key={tile.area.id} style={{ gridColumn: (tile.area.tegel?.kolom ?? 0) + 1, gridRow: (tile.area.tegel?.rij ?? 0) + 1 }}>
          <TileLink tile={tile} />
        </li>
      ))}
    </ul>
  );
}

/** Places without a tile of their own, beside each other. */
export function TileRow({ tiles, label }: { tiles: readonly Tile[]; label: string }) {
  return (
    <ul class="tegelrij" aria-label={label}>
      {tiles.map((tile) => (
        <li key={tile.area.id}>
          <TileLink tile={tile} />
        </li>
      ))}
    </ul>
  );
}

/** On a phone a tile shows this many letters of its name. */
const SHORT = 3;

function TileLink({ tile: { area, look, tension, href, current } }: { tile: Tile }) {
  return (
    <a class={`tegel band-${look}`} href={href} aria-current={current ? 'true' : undefined}>
      <span class="tegel-naam">
        {area.naam.slice(0, SHORT)}
        <span class="rest">{area.naam.slice(SHORT)}</span>
      </span>
      <span class="tegel-stand">
        <Mark look={look} />
        {tension === undefined ? <small>{TOO_FEW}</small> : <b>{level(tension.gemiddelde)}</b>}
        {tension !== undefined && <small>{capital(look)}</small>}
      </span>
    </a>
  );
}

const SIDE = 118;
const GAP = 6;

export function mapDrawing(tiles: readonly Tile[]): Drawing {
  const columns = Math.max(...tiles.map(({ area }) => area.tegel?.kolom ?? 0)) + 1;
  const rows = Math.max(...tiles.map(({ area }) => area.tegel?.rij ?? 0)) + 1;
  return {
    width: columns * (SIDE + GAP),
    height: rows * (SIDE + GAP),
    content: (
      <>
        <Hatches />
        {tiles.map(({ area, look, tension }) => (
          <g key={area.id} transform={`translate(${(area.tegel?.kolom ?? 0) * (SIDE + GAP)} ${(area.tegel?.rij ?? 0) * (SIDE + GAP)})`}>
            <rect width={SIDE} height={SIDE} rx="6" fill={fillOf(look)} />
            <text x="8" y="22" font-size="12" fill={INK[look]}>
              {area.naam}
            </text>
            <MarkAt look={look} x={8} y={SIDE - 38} size={18} colour={INK[look]} />
            <text x={32} y={SIDE - 22} font-size={tension === undefined ? 11 : 20} font-weight={tension === undefined ? 400 : 700} fill={tension === undefined ? SOFT : INK[look]}>
              {tension === undefined ? 'te weinig' : level(tension.gemiddelde)}
            </text>
          </g>
        ))}
      </>
    ),
  };
}
