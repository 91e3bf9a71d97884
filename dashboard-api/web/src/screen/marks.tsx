import type { Cell, Direction } from '../live/wire.js';
import type { Look } from './colours.js';

/** The look of a cell. */
export function lookOf(cell: Cell | undefined): Look {
  return cell?.status === 'vrijgegeven' ? cell.band : 'verborgen';
}

const PATHS: Record<Look, preact.ComponentChildren> = {
  rustig: <circle cx="8" cy="8" r="4.6" fill="none" stroke="currentColor" stroke-width="2" />,
  verhoogd: <path d="M8 2.6 14 13.4H2z" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round" />,
  gespannen: <path d="M8 1 15 8 8 15 1 8z" fill="currentColor" />,
  acuut: <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5zM7 3.6h2v5.2H7zM7 10.4h2v2H7z" fill="currentColor" fill-rule="evenodd" />,
  onbekend: (
    <>
      <path d="M5.2 6.1C5.2 4.3 6.4 3.2 8 3.2s2.8 1 2.8 2.6c0 2.3-2.8 2.4-2.8 4.5" fill="none" stroke="currentColor" stroke-width="1.9" stroke-linecap="round" />
      <circle cx="8" cy="13" r="1.2" fill="currentColor" />
    </>
  ),
  verborgen: <path d="M3 8h10" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-dasharray="1 3.5" />,
};

/** The sign of a band: it says the same as the colour, for who does not see that. */
export function Mark({ look }: { look: Look }) {
  return (
    <svg class="teken" viewBox="0 0 16 16" aria-hidden="true">
      {PATHS[look]}
    </svg>
  );
}

/** The same sign inside a picture of ours. */
export function MarkAt({ look, x, y, size, colour }: { look: Look; x: number; y: number; size: number; colour: string }) {
  return (
    <g style={{ color: colour }}>
      <svg x={x} y={y} width={size} height={size} viewBox="0 0 16 16">
        {PATHS[look]}
      </svg>
    </g>
  );
}

const ARROWS: Record<Direction, string> = {
  toenemend: 'M2.5 9.5 9 3M4.4 2.6H9.4V7.6',
  gelijk: 'M1.6 6H10M7 2.8 10.2 6 7 9.2',
  afnemend: 'M2.5 2.5 9 9M4.4 9.4H9.4V4.4',
};

/** Where it goes, as a shape; the word goes beside it. */
export function Arrow({ to }: { to: Direction }) {
  return (
    <svg class="pijl" viewBox="0 0 12 12" aria-hidden="true">
      <path d={ARROWS[to]} fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
