export interface Span {
  readonly begin: number;
  readonly einde: number;
}

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A text in pieces, marked where one of the spans lies; spans may overlap or reach too far. */
export function pieces(text: string, spans: readonly Span[]): Piece[] {
  const found: Piece[] = [];
  let end = 0;
  for (const { begin, einde } of [...spans].sort((a, b) => a.begin - b.begin)) {
    const from = Math.max(begin, end);
    if (einde <= from || from >= text.length) {
      continue;
    }
    if (from > end) {
      found.push({ text: text.slice(end, from), marked: false });
    }
    found.push({ text: text.slice(from, einde), marked: true });
    end = Math.min(einde, text.length);
  }
  if (end < text.length) {
    found.push({ text: text.slice(end), marked: false });
  }
  return found;
}
