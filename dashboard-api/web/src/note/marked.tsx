import type { Span } from '../live/wire.js';

/** A piece of a note, and whether it was met. */
export interface Piece {
  readonly text: string;
  readonly met: boolean;
}

/** Cuts a note at the words that were met. Spans stand in order and do not overlap. */
export function piecesOf(note: string, spans: readonly Span[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { begin, einde } of spans) {
    if (begin > at) {
      pieces.push({ text: note.slice(at, begin), met: false });
    }
    pieces.push({ text: note.slice(Math.max(at, begin), einde), met: true });
    at = einde;
  }
  return at < note.length ? [...pieces, { text: note.slice(at), met: false }] : pieces;
}

export function Marked({ note, spans }: { note: string; spans: readonly Span[] }) {
  return (
    <>
      {piecesOf(note, spans).map(({ text, met }, index) => (met ? <mark key={index}>{text}</mark> : text))}
    </>
  );
}
