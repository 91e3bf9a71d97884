import type { Caption } from './csv.js';
import { type Drawing, svg } from './picture.js';

interface Taken {
  /** Without an ending, as `overzicht-2026-11-30`. */
  readonly name: string;
  readonly caption: () => Caption;
  readonly table: (caption: Caption) => string;
  readonly drawing?: () => Drawing;
}

/** Takes what is on the screen along: its figures, and its picture when it has one. */
export function TakeButtons({ name, caption, table, drawing }: Taken) {
  return (
    <div class="meenemen">
      <button type="button" class="knop klein" onClick={() => save(`${name}.csv`, 'text/csv;charset=utf-8', table(caption()))}>
        Cijfers (CSV)
      </button>
      {drawing !== undefined && (
        <button type="button" class="knop klein" onClick={() => save(`${name}.svg`, 'image/svg+xml', svg(caption(), drawing()))}>
          Plaatje (SVG)
        </button>
      )}
    </div>
  );
}

function save(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}
