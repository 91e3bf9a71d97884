import type { Cell, Count, Week } from '../live/wire.js';

/** What a taken file says of itself: what it shows, what was chosen, when. */
export interface Caption {
  readonly title: string;
  /** Each choice that was made on the screen, in words. */
  readonly choices: readonly string[];
  /** When the figures were released, in words. */
  readonly at: string;
}

type Field = string | number | undefined;

/**
 * A table as a spreadsheet in Dutch reads it: semicolons, decimal commas, UTF-8 with a mark. The
 * caption stands above it, so that a file never travels without its filters and its time.
 */
export function csv(caption: Caption, head: readonly string[], rows: readonly (readonly Field[])[]): string {
  const above = [caption.title, ...caption.choices, `Stand: ${caption.at}`, 'Lezen van de Stad, gemeente Rotterdam'].map((text) => [text]);
  return '\ufeff' + [...above, [], head, ...rows].map((row) => row.map(field).join(';')).join('\r\n') + '\r\n';
}

function field(value: Field): string {
  if (typeof value === 'number') {
    return String(value).replace('.', ',');
  }
  const text = value ?? '';
  // A spreadsheet would take such a text for a formula.
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const CELL_HEAD = ['thema', 'plek', 'status', 'band', 'niveau', 'laag', 'hoog', 'richting', 'meldingen van', 'meldingen tot en met', 'gewoon van', 'gewoon tot en met'];

export function cellRow(theme: string, area: string, cell: Cell | undefined): readonly Field[] {
  if (cell?.status !== 'vrijgegeven') {
    return [theme, area, 'te weinig meldingen'];
  }
  const { gemiddelde, laag, hoog } = cell.spanning;
  return [theme, area, 'vrijgegeven', cell.band, gemiddelde, laag, hoog, cell.richting, ...ends(cell.aantal), ...ends(cell.gewoon)];
}

export const WEEK_HEAD = ['week vanaf', 'band', 'niveau', 'laag', 'hoog', 'meldingen van', 'meldingen tot en met'];

export function weekRow(week: Week): readonly Field[] {
  const { gemiddelde, laag, hoog } = week.spanning;
  return [week.begintOp.slice(0, 10), week.band, gemiddelde, laag, hoog, ...ends(week.aantal)];
}

function ends(count: Count | undefined): readonly Field[] {
  return [count?.van, count?.tot];
}
