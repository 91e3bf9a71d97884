import { alerts } from '../live/city.js';
import { time } from '../screen/words.js';

/** Whether somebody watches, and how many alerts are open: a silent watch must not look like a quiet city. */
export function AlertStrip() {
  const heard = alerts.value;
  if (heard === null) {
    return null;
  }
  const { alarmering, waarschuwingen } = heard;
  if (!alarmering.werkt) {
    return (
      <p class="waakt niet" role="alert">
        <b>Er wordt nu niet gewaakt{alarmering.sinds === undefined ? '' : ` sinds ${time(alarmering.sinds)}`}.</b> Dat er geen waarschuwing is, zegt dus niets.
      </p>
    );
  }
  const acute = waarschuwingen.filter(({ soort }) => soort === 'acuut').length;
  return (
    <p class="waakt">
      <a href="/waarschuwingen">
        {waarschuwingen.length === 0
          ? 'Geen open waarschuwingen. Er wordt gewaakt.'
          : `${waarschuwingen.length} open ${waarschuwingen.length === 1 ? 'waarschuwing' : 'waarschuwingen'}${acute > 0 ? `, waarvan ${acute} acuut` : ''}`}
      </a>
    </p>
  );
}
