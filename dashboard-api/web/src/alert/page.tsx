import { useState } from 'preact/hooks';
import { useAnswer } from '../live/ask.js';
import { alerts as live } from '../live/city.js';
import type { Alert } from '../live/wire.js';
import { write } from '../place/address.js';
import type { Catalogue } from '../place/catalogue.js';
import { BandLabel, Held } from '../screen/parts.js';
import { count, level, REASON, STATE, time } from '../screen/words.js';
import { AssessmentForm } from './assessment-form.js';
import { AlertItem, KindLabel, placesOf } from './item.js';

/** By then what was sent has come back, also for who made the figures stand still; in milliseconds. */
const SOON = 1_500;

/** One alert: what it says, what may be done with it, and what was done. */
export function AlertPage({ id, catalogue }: { id: string; catalogue: Catalogue }) {
  const [again, setAgain] = useState(0);
  const answer = useAnswer<Alert>(`/v1/waarschuwingen/${id}`, `${live.value?.vrijgegevenOp ?? ''} ${again}`);
  return (
    <>
      <nav class="kruimels" aria-label="Kruimelpad">
        <ol>
          <li>
            <a href="/waarschuwingen">Waarschuwingen</a>
          </li>
        </ol>
      </nav>
      {answer.data === undefined && <h1>Waarschuwing</h1>}
      <Held answer={answer} again={() => setAgain(again + 1)}>
        {(alert) => <Whole alert={alert} catalogue={catalogue} onSent={() => setTimeout(() => setAgain((before) => before + 1), SOON)} />}
      </Held>
    </>
  );
}

function Whole({ alert, catalogue, onSent }: { alert: Alert; catalogue: Catalogue; onSent: () => void }) {
  const { cijfers } = alert;
  return (
    <>
      <p class="waarschuwing-kop">
        <KindLabel alert={alert} />
        <BandLabel look={cijfers.band} />
        <span class="toestandswoord">{STATE[alert.toestand]}</span>
      </p>
      <h1>
        {catalogue.themeName(alert.thema)} <span class="zacht">in {placesOf(alert, catalogue)}</span>
      </h1>
      <div class="tweeluik">
        <section aria-labelledby="kop-stand" class={`rand-${cijfers.band}`}>
          <h2 id="kop-stand">Wat er staat</h2>
          <p class="waarom">{alert.waarom}</p>
          <dl class="feiten">
            <div>
              <dt>Niveau, van 1 tot 5</dt>
              <dd>
                <b>{level(cijfers.spanning.gemiddelde)}</b>
                tussen {level(cijfers.spanning.laag)} en {level(cijfers.spanning.hoog)}
              </dd>
            </div>
            <div>
              <dt>Meldingen in 7 dagen</dt>
              <dd>
                <b>{count(cijfers.aantal)}</b>
                {cijfers.gewoon === undefined ? 'wat gewoon is, is nog niet bekend' : `gewoon is ${count(cijfers.gewoon)}`}
              </dd>
            </div>
          </dl>
          <p>
            Dit zijn de cijfers van{' '}
            <a href={write({ page: 'thema', thema: alert.thema, gebied: cijfers.gebied === catalogue.city.id ? 'stad' : cijfers.gebied })}>
              {catalogue.themeName(alert.thema)} in {catalogue.areaName(cijfers.gebied)}
            </a>
            {alert.toestand === 'gesloten' ? ', zoals ze waren toen de waarschuwing het laatst is gezien.' : '.'}
          </p>
          <p class="zacht">Laatst gezien: {time(alert.laatstGezienOp)}.</p>
        </section>
        <section aria-labelledby="kop-doen">
          <h2 id="kop-doen">Wat doet de kerngroep?</h2>
          <AssessmentForm alert={alert} onSent={onSent} />
        </section>
      </div>
      <section aria-labelledby="kop-tijdlijn">
        <h2 id="kop-tijdlijn">Tijdlijn</h2>
        <Timeline alert={alert} />
      </section>
      <Related alert={alert} catalogue={catalogue} />
    </>
  );
}

function Timeline({ alert }: { alert: Alert }) {
  return (
    <ol class="tijdlijn">
      {alert.geschiedenis.map((change, index) => (
        <li key={index} class={change.door}>
          <time dateTime={change.veranderdOp}>{time(change.veranderdOp)}</time>
          <b>{STATE[change.toestand]}</b>
          {change.reden !== undefined && <span>{REASON[change.reden]}</span>}
          <span class="zacht">{change.door === 'kerngroep' ? 'door de kerngroep' : 'door het systeem'}</span>
        </li>
      ))}
      {alert.geescaleerdOp !== undefined && (
        <li class="systeem">
          <time dateTime={alert.geescaleerdOp}>{time(alert.geescaleerdOp)}</time>
          <b>nog eens gevraagd</b>
          <span class="zacht">omdat niemand had gekeken</span>
        </li>
      )}
    </ol>
  );
}

/** Other open alerts in the same place. */
function Related({ alert, catalogue }: { alert: Alert; catalogue: Catalogue }) {
  const open = (live.value?.waarschuwingen ?? []).filter(({ id }) => alert.samenhang.includes(id));
  if (open.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="kop-samenhang">
      <h2 id="kop-samenhang">Ook op deze plek</h2>
      <ul class="lijst">
        {open.map((other) => (
          <AlertItem key={other.id} alert={other} catalogue={catalogue} />
        ))}
      </ul>
    </section>
  );
}
