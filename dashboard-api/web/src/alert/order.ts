import type { Alert } from '../live/wire.js';
import type { AlertShelf } from '../place/address.js';
import { waits } from './item.js';

/** What is asked for of the alerts. */
export interface Wanted {
  readonly toestand: AlertShelf;
  readonly soort?: 'opbouw' | 'acuut';
  readonly thema?: string;
}

export function isOpen({ toestand }: Alert): boolean {
  return toestand !== 'gesloten';
}

/** Closed by itself: nobody of the kerngroep judged it. */
export function isUnjudged(alert: Alert): boolean {
  return alert.geschiedenis.at(-1)?.reden === 'uitgedoofd';
}

/** The alerts that were asked for: what waits for eyes first, then acute, then the newest. */
export function shelf(alerts: readonly Alert[], { toestand, soort, thema }: Wanted): readonly Alert[] {
  const rank = (alert: Alert) => (waits(alert) ? 0 : 2) + (alert.soort === 'acuut' ? 0 : 1);
  return alerts
    .filter((alert) => toestand === 'alle' || isOpen(alert) === (toestand === 'open'))
    .filter((alert) => (soort === undefined || alert.soort === soort) && (thema === undefined || alert.thema === thema))
    .toSorted((a, b) => (isOpen(a) && isOpen(b) ? rank(a) - rank(b) : Number(isOpen(b)) - Number(isOpen(a))) || b.ontstaanOp.localeCompare(a.ontstaanOp));
}
