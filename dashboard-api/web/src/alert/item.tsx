import type { Alert } from '../live/wire.js';
import { write } from '../place/address.js';
import type { Catalogue } from '../place/catalogue.js';
import { BandLabel } from '../screen/parts.js';
import { KIND, STATE, time } from '../screen/words.js';

/** Where an alert is about, in words. */
export function placesOf(alert: Alert, catalogue: Catalogue): string {
  const names = alert.gebieden.map((area) => catalogue.areaName(area));
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`;
}

export function KindLabel({ alert }: { alert: Alert }) {
  return (
    <span class={`soortlabel ${alert.soort}`}>
      <span aria-hidden="true">{alert.soort === 'acuut' ? '⚡' : '◔'}</span> {KIND[alert.soort]}
    </span>
  );
}

/** Whether it waits for somebody to look. */
export function waits({ toestand }: Alert): boolean {
  return toestand === 'nieuw' || toestand === 'heropend';
}

/** An alert in a list. */
export function AlertItem({ alert, catalogue }: { alert: Alert; catalogue: Catalogue }) {
  const last = alert.geschiedenis.at(-1);
  return (
    <li class={waits(alert) ? 'wacht' : ''}>
      <a class="waarschuwing" href={write({ page: 'waarschuwing', id: alert.id })}>
        <span class="waarschuwing-kop">
          <KindLabel alert={alert} />
          <BandLabel look={alert.cijfers.band} />
          <span class="toestandswoord">{STATE[alert.toestand]}</span>
          {alert.geescaleerdOp !== undefined && waits(alert) && <span class="toestandswoord">niemand heeft gekeken</span>}
        </span>
        <span class="waar">
          <b>{catalogue.themeName(alert.thema)}</b> in {placesOf(alert, catalogue)}
        </span>
        <span class="zacht">
          sinds {time(alert.ontstaanOp)}
          {last !== undefined && alert.geschiedenis.length > 1 && `; ${STATE[last.toestand]} op ${time(last.veranderdOp)}`}
        </span>
      </a>
    </li>
  );
}
