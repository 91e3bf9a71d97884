import type { Band } from '../live/wire.js';

/** The look of a cell: its band, or that nothing may be told. */
export type Look = Band | 'verborgen';

/**
 * Colours that colour-blind people tell apart: light to dark, and blue, yellow, orange, purple. The
 * ink on each has a contrast of at least 4.5 to 1. The style sheet has the same; here they are for
 * pictures, which travel without it.
 */
export const FILL: Record<Look, string> = {
  rustig: '#dcebf5',
  verhoogd: '#fbe29a',
  gespannen: '#ec8a3b',
  acuut: '#7d1650',
  onbekend: '#eceff1',
  verborgen: '#f7f8f9',
};

export const INK: Record<Look, string> = {
  rustig: '#1d4a68',
  verhoogd: '#4d3a00',
  gespannen: '#2b1400',
  acuut: '#ffffff',
  onbekend: '#4c5866',
  verborgen: '#4c5866',
};

export const ACCENT = '#00703a';
export const TEXT = '#1b2430';
export const SOFT = '#4c5866';
export const LINE = '#d6dce2';
export const FONT = '"Source Sans 3", system-ui, "Segoe UI", Roboto, "Liberation Sans", sans-serif';
