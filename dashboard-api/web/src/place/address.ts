import type { Domain } from '../live/wire.js';

/**
 * Where somebody is in the app, as it stands in the address: a page and what was chosen on it. Only
 * ids, words of a list and days; never text that somebody typed.
 */
export type Address =
  | { readonly page: 'overzicht'; readonly groep?: string; readonly alleen?: 'verteld'; readonly op?: string }
  | { readonly page: 'kaart'; readonly thema: string; readonly gebied?: string; readonly week?: string }
  | { readonly page: 'thema'; readonly thema: string; readonly gebied: string }
  | { readonly page: 'gebied'; readonly gebied: string }
  | { readonly page: 'waarschuwingen'; readonly toestand: AlertShelf; readonly soort?: 'opbouw' | 'acuut'; readonly thema?: string }
  | { readonly page: 'waarschuwing'; readonly id: string }
  | {
      readonly page: 'meldingen';
      readonly deel: NotePart;
      readonly thema?: string;
      readonly gebied?: string;
      readonly domein?: Domain;
      readonly spanning?: LeastLevel;
      readonly dag?: string;
    }
  | { readonly page: 'beheer'; readonly deel: ManagePart }
  | { readonly page: 'onbekend' };

export type AlertShelf = 'open' | 'gesloten' | 'alle';
export type NotePart = 'zoeken' | 'nieuw';
/** This level of tension and all above it. */
export type LeastLevel = '2' | '3' | '4' | '5';
export type ManagePart = 'werking' | 'themas' | 'gebieden';

const SHELVES: readonly AlertShelf[] = ['open', 'gesloten', 'alle'];
const PARTS: readonly ManagePart[] = ['werking', 'themas', 'gebieden'];
const NOTE_PARTS: readonly NotePart[] = ['zoeken', 'nieuw'];
const LEAST_LEVELS: readonly LeastLevel[] = ['2', '3', '4', '5'];
export const DOMAINS: readonly Domain[] = ['veilig', 'sociaal', 'gebieden'];
const KINDS = ['opbouw', 'acuut'] as const;

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const ALERT = /^(opbouw|acuut)\.[a-z0-9-]{1,60}\.\d{8}T\d{4}Z\.[1-9]\d{0,3}$/;

/** The id of the whole city in the catalogue is found there; this word stands for it in an address. */
export const CITY = 'stad';
export const ALL = 'alle';

/** Reads an address; what does not fit is left out, as if it was not chosen. */
export function read(path: string, search: string): Address {
  const query = new URLSearchParams(search);
  const [page = '', part, ...rest] = path.split('/').slice(1);
  if (rest.length > 0) {
    return { page: 'onbekend' };
  }
  switch (page) {
    case '':
      return { page: 'overzicht', ...id(query, 'groep'), ...(query.get('alleen') === 'verteld' && { alleen: 'verteld' }), ...day(query, 'op') };
    case 'kaart':
      return { page: 'kaart', thema: ALL, ...id(query, 'thema'), ...id(query, 'gebied'), ...day(query, 'week') };
    case 'thema':
      return matches(ID, part) ? { page: 'thema', thema: part, gebied: CITY, ...id(query, 'gebied') } : { page: 'onbekend' };
    case 'gebied':
      return matches(ID, part) ? { page: 'gebied', gebied: part } : { page: 'onbekend' };
    case 'waarschuwingen':
      return part === undefined ? shelf(query) : matches(ALERT, part) ? { page: 'waarschuwing', id: part } : { page: 'onbekend' };
    case 'meldingen':
      return part === undefined ? notes(query) : { page: 'onbekend' };
    case 'beheer':
      return { page: 'beheer', deel: oneOf(PARTS, query.get('deel')) ?? 'werking' };
    default:
      return { page: 'onbekend' };
  }
}

function shelf(query: URLSearchParams): Address {
  const soort = oneOf(KINDS, query.get('soort'));
  return {
    page: 'waarschuwingen',
    toestand: oneOf(SHELVES, query.get('toestand')) ?? 'open',
    ...(soort !== undefined && { soort }),
    ...id(query, 'thema'),
  };
}

function notes(query: URLSearchParams): Address {
  const domein = oneOf(DOMAINS, query.get('domein'));
  const spanning = oneOf(LEAST_LEVELS, query.get('spanning'));
  return {
    page: 'meldingen',
    deel: oneOf(NOTE_PARTS, query.get('deel')) ?? 'zoeken',
    ...id(query, 'thema'),
    ...id(query, 'gebied'),
    ...(domein !== undefined && { domein }),
    ...(spanning !== undefined && { spanning }),
    ...day(query, 'dag'),
  };
}

/** Writes an address; what is as it is by itself is left out. */
export function write(address: Address): string {
  switch (address.page) {
    case 'overzicht':
      return withQuery('/', { groep: address.groep, alleen: address.alleen, op: address.op });
    case 'kaart':
      return withQuery('/kaart', { thema: unless(ALL, address.thema), gebied: address.gebied, week: address.week });
    case 'thema':
      return withQuery(`/thema/${address.thema}`, { gebied: unless(CITY, address.gebied) });
    case 'gebied':
      return `/gebied/${address.gebied}`;
    case 'waarschuwingen':
      return withQuery('/waarschuwingen', { toestand: unless('open', address.toestand), soort: address.soort, thema: address.thema });
    case 'waarschuwing':
      return `/waarschuwingen/${address.id}`;
    case 'meldingen': {
      const { thema, gebied, domein, spanning, dag } = address;
      return withQuery('/meldingen', { deel: unless('zoeken', address.deel), thema, gebied, domein, spanning, dag });
    }
    case 'beheer':
      return withQuery('/beheer', { deel: unless('werking', address.deel) });
    case 'onbekend':
      return '/';
  }
}

function withQuery(path: string, values: Record<string, string | undefined>): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) {
    if (value !== undefined) {
      query.set(key, value);
    }
  }
  return query.size === 0 ? path : `${path}?${query}`;
}

function unless(usual: string, value: string): string | undefined {
  return value === usual ? undefined : value;
}

function matches(pattern: RegExp, text: string | undefined): text is string {
  return text !== undefined && text.length <= 100 && pattern.test(text);
}

function id<K extends string>(query: URLSearchParams, key: K): { [P in K]?: string } {
  return chosen(query, key, ID);
}

function day<K extends string>(query: URLSearchParams, key: K): { [P in K]?: string } {
  return chosen(query, key, DAY);
}

function chosen<K extends string>(query: URLSearchParams, key: K, pattern: RegExp): { [P in K]?: string } {
  const text = query.get(key) ?? undefined;
  return (matches(pattern, text) ? { [key]: text } : {}) as { [P in K]?: string };
}

function oneOf<T extends string>(words: readonly T[], text: string | null): T | undefined {
  return words.find((word) => word === text);
}
