import { useState } from 'preact/hooks';
import type { Caption } from './csv.js';
import { type Drawing, png, svg } from './picture.js';

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
      <button type="button" class="knop klein" onClick={() => save(`${name}.csv`, text('text/csv;charset=utf-8', table(caption())))}>
        Cijfers (CSV)
      </button>
      {drawing !== undefined && (
        <>
          <button type="button" class="knop klein" onClick={() => save(`${name}.svg`, text('image/svg+xml', svg(caption(), drawing())))}>
            Plaatje (SVG)
          </button>
          <PngButton name={name} draw={() => png(caption(), drawing())} />
        </>
      )}
    </div>
  );
}

function PngButton({ name, draw }: { name: string; draw: () => Promise<Blob> }) {
  const [failed, setFailed] = useState(false);
  const take = () => {
    setFailed(false);
    draw().then(
      (file) => save(`${name}.png`, file),
      () => setFailed(true),
    );
  };
  return (
    <>
      <button type="button" class="knop klein" onClick={take}>
        Plaatje (PNG)
      </button>
      {failed && (
        <span class="zacht" role="alert">
          Deze browser kan er geen PNG van maken. Neem de SVG.
        </span>
      )}
    </>
  );
}

function text(type: string, content: string): Blob {
  return new Blob([content], { type });
}

function save(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}
