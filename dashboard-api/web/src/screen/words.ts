import type { AlertKind, AlertState, AlertStep, Band, Cell, ClosingReason, Count, Direction } from '../live/wire.js';

/** How numbers, times and words of the API read on a screen. */
const ZONE = 'Europe/Amsterdam';
const dayOf = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('nl-NL', options);
const LONG_DAY = dayOf({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const SHORT_DAY = dayOf({ day: 'numeric', month: 'short', timeZone: 'UTC' });
const MOMENT_DAY = dayOf({ day: 'numeric', month: 'long', year: 'numeric', timeZone: ZONE });
const CLOCK = dayOf({ hour: '2-digit', minute: '2-digit', timeZone: ZONE });

/** A level, from whole hundredths so that it rounds the way the server does. */
export function level(value: number): string {
  return (Math.round(Math.round(value * 100) / 10) / 10).toFixed(1).replace('.', ',');
}

export function percent(share: number): string {
  return `${Math.round(100 * share)}\u00a0%`;
}

export function count({ van, tot }: Count): string {
  if (van === 0 && tot !== undefined) {
    return `minder dan ${tot + 1}`;
  }
  return tot === undefined ? `${van} of meer` : van === tot ? String(van) : `${van} tot ${tot}`;
}

/** A day as 2026-06-30, in words. */
export function day(iso: string): string {
  return LONG_DAY.format(new Date(iso));
}

export function shortDay(iso: string): string {
  return SHORT_DAY.format(new Date(iso));
}

export function time(iso: string): string {
  const at = new Date(iso);
  return `${MOMENT_DAY.format(at)}, ${CLOCK.format(at).replace(':', '.')} uur`;
}

/** How long ago, in the largest unit that fits; rounded down. */
export function ago(iso: string, now: number): string {
  const minutes = Math.max(0, Math.floor((now - Date.parse(iso)) / 60_000));
  if (minutes < 1) {
    return 'zojuist';
  }
  if (minutes < 120) {
    return `${minutes} ${minutes === 1 ? 'minuut' : 'minuten'} geleden`;
  }
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} uur geleden` : `${Math.floor(hours / 24)} dagen geleden`;
}

/** A duration as PT4H15M or P2D, in the largest unit that fits. */
export function duration(iso: string): string {
  const [, days = '0', hours = '0', minutes = '0'] = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?.*)?$/.exec(iso) ?? [];
  const total = Number(days) * 1440 + Number(hours) * 60 + Number(minutes);
  if (total < 15) {
    return 'minder dan een kwartier';
  }
  if (total < 120) {
    return `${total} minuten`;
  }
  return total < 2880 ? `${Math.floor(total / 60)} uur` : `${Math.floor(total / 1440)} dagen`;
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

export const TOO_FEW = 'te weinig meldingen';

export const MEANING: Record<Band, string> = {
  rustig: 'genoeg gehoord, en het is rustig',
  verhoogd: 'meer of hoger dan gewoon',
  gespannen: 'duidelijk gespannen',
  acuut: 'erg gespannen, nu, volgens meerdere meldingen',
  onbekend: 'te weinig gehoord om iets te zeggen: stilte is geen rust',
};

export const TREND: Record<Direction, string> = {
  afnemend: 'spanning neemt af',
  gelijk: 'spanning blijft gelijk',
  toenemend: 'spanning neemt toe',
};

export const STATE: Record<AlertState, string> = {
  nieuw: 'nieuw',
  gezien: 'gezien',
  'in-duiding': 'in duiding',
  inzet: 'inzet',
  gesloten: 'gesloten',
  heropend: 'opnieuw open',
};

export const STEP: Record<AlertStep, string> = {
  gezien: 'Gezien',
  'in-duiding': 'In duiding',
  inzet: 'Inzet',
  sluiten: 'Sluiten',
  heropenen: 'Weer openen',
};

export const REASON: Record<ClosingReason, string> = {
  terecht: 'Terecht: er was iets',
  loos: 'Loos alarm',
  dubbel: 'Dubbel: staat al bij een andere',
  uitgedoofd: 'Vanzelf uitgedoofd',
};

export const KIND: Record<AlertKind, string> = { acuut: 'Acute waarschuwing', opbouw: 'Waarschuwing voor opbouw' };

/** A cell in a few words, as a screen reader says it. */
export function spoken(cell: Cell | undefined): string {
  if (cell === undefined || cell.status !== 'vrijgegeven') {
    return TOO_FEW;
  }
  const { gemiddelde, laag, hoog } = cell.spanning;
  const trend = cell.richting === undefined ? '' : `, ${TREND[cell.richting]}`;
  return `${cell.band}, niveau ${level(gemiddelde)}, van ${level(laag)} tot ${level(hoog)}${trend}`;
}
