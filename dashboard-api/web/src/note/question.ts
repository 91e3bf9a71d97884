import type { Purpose } from '../live/wire.js';
import type { Address } from '../place/address.js';

/** The choices that stand in the address; what somebody typed never does. */
export type Choices = Omit<Extract<Address, { page: 'meldingen' }>, 'page' | 'deel'>;

/** What is looked for: words of one's own, or a note whose like is wanted. Neither leaves this page. */
export type Wanted = { readonly tekst: string; readonly tikfouten: boolean } | { readonly zoals: string };

/** The same with another choice of this kind, or with none. */
export function changed(choices: Choices, key: keyof Choices, value: string): Choices {
  const { [key]: _, ...rest } = choices;
  return value === '' ? rest : { ...rest, [key]: value };
}

export const NOTHING: Wanted = { tekst: '', tikfouten: false };
export const PAGE = 20;

const DAY = 86_400_000;

/** The question as the API takes it. */
export function questionOf(doel: Purpose, choices: Choices, wanted: Wanted, na?: string): object {
  return {
    doel,
    aantal: PAGE,
    ...wordsOf(wanted),
    ...(choices.thema !== undefined && { themas: [choices.thema] }),
    ...(choices.gebied !== undefined && { gebieden: [choices.gebied] }),
    ...(choices.domein !== undefined && { domeinen: [choices.domein] }),
    ...(choices.spanning !== undefined && { spanning: levelsFrom(choices.spanning) }),
    ...(choices.dag !== undefined && dayOf(choices.dag)),
    ...(na !== undefined && { na }),
  };
}

function wordsOf(wanted: Wanted): object {
  if ('zoals' in wanted) {
    return wanted;
  }
  const tekst = wanted.tekst.trim();
  return tekst === '' ? {} : { tekst, tikfouten: wanted.tikfouten };
}

function levelsFrom(least: string): readonly number[] {
  return [1, 2, 3, 4, 5].filter((level) => level >= Number(least));
}

/** Days are UTC days, as everywhere in the system. */
function dayOf(day: string): object {
  const from = Date.parse(`${day}T00:00:00Z`);
  return { van: new Date(from).toISOString(), tot: new Date(from + DAY).toISOString() };
}

export const PURPOSES: readonly (readonly [Purpose, string])[] = [
  ['beeld-duiden', 'Het beeld van een thema of gebied begrijpen'],
  ['waarschuwing-duiden', 'Begrijpen wat er achter een waarschuwing zit'],
  ['thema-onderhouden', 'Nagaan of een thema vindt wat het moet vinden'],
  ['kwaliteit-bewaken', 'Nagaan of er niets in staat dat er niet in hoort'],
];
