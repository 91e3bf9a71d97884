import { useEffect, useState } from 'preact/hooks';
import type { Line } from '../live/follow.js';
import { line, moment, setStill, still } from '../live/city.js';
import { ago, time } from './words.js';

const TEXT: Record<Line['state'], string> = {
  loading: 'Verbinden met de server',
  live: 'Live: verandert vanzelf mee',
  stale: 'Dit zijn niet de nieuwste cijfers',
  lost: 'Verbinding verbroken: wij proberen het opnieuw',
  denied: 'Niet aangemeld',
};

/** How the line stands and how old the newest figure is; at the top of every page. */
export function Status() {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  const { state } = line.value;
  const isStill = still.value && state === 'live';
  const changedAt = moment.value?.changedAt;
  return (
    <div class={`toestand ${isStill ? 'still' : state}`}>
      <p role="status">
        <span class="stip" aria-hidden="true" />
        {isStill ? 'Stilgezet: verandert nu niet mee' : TEXT[state]}
      </p>
      {moment.value !== null && (
        <p class="zacht">
          {changedAt === undefined ? (
            'Nog geen cijfers'
          ) : (
            <>
              Laatste cijfer:{' '}
              <time dateTime={changedAt} title={time(changedAt)}>
                {state === 'live' && !isStill ? ago(changedAt, now) : time(changedAt)}
              </time>
            </>
          )}
          {state === 'live' && (
            <button type="button" class="stil" onClick={() => setStill(!isStill)}>
              {isStill ? 'Ga verder' : 'Zet stil'}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
