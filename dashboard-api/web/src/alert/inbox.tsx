import { useState } from 'preact/hooks';
import { useAnswer } from '../live/ask.js';
import { alerts as live } from '../live/city.js';
import type { Alert, Alerts, Scorecard } from '../live/wire.js';
import { type Address, type AlertShelf, write } from '../place/address.js';
import type { Catalogue } from '../place/catalogue.js';
import { choose } from '../place/go.js';
import { Held, Notice } from '../screen/parts.js';
import { level, STATE, time } from '../screen/words.js';
import { TakeButtons } from '../take/buttons.js';
import { csv } from '../take/csv.js';
import { AlertItem, placesOf } from './item.js';
import { isUnjudged, shelf } from './order.js';
import { ScoreTable } from './scorecard.js';

type At = Extract<Address, { page: 'waarschuwingen' }>;

const SHELVES: readonly (readonly [AlertShelf, string])[] = [
  ['open', 'Open'],
  ['gesloten', 'Gesloten'],
  ['alle', 'Alle'],
];

/** What needs eyes, and what became of it. */
export function Inbox({ at, catalogue }: { at: At; catalogue: Catalogue }) {
  const [again, setAgain] = useState(0);
  // The stream tells when an alert changes, and holds the open ones; closed ones are asked for.
  const version = `${live.value?.vrijgegevenOp ?? ''} ${again}`;
  const answer = useAnswer<Alerts>('/v1/waarschuwingen', version);
  const scorecard = useAnswer<Scorecard>('/v1/waarschuwingen/scorekaart', version);
  return (
    <>
      <h1>Waarschuwingen</h1>
      <p class="inleiding">
        Een waarschuwing zegt: dit thema vraagt hier om ogen. “Acuut” gaat over nu, “opbouw” over dagen en weken. De cijfers zijn die van het thema en het gebied zelf.
      </p>
      <Held answer={answer} again={() => setAgain(again + 1)}>
        {(heard) => <Shelves at={at} catalogue={catalogue} heard={heard} />}
      </Held>
      <section aria-labelledby="kop-score">
        <h2 id="kop-score">Hoe goed zijn de waarschuwingen?</h2>
        <Held answer={scorecard}>{(card) => <ScoreTable card={card} catalogue={catalogue} />}</Held>
      </section>
    </>
  );
}

function Shelves({ at, catalogue, heard }: { at: At; catalogue: Catalogue; heard: Alerts }) {
  const all = heard.waarschuwingen;
  const shown = shelf(all, at);
  const unjudged = shelf(all, { ...at, toestand: 'gesloten' }).filter(isUnjudged);
  const themes = catalogue.themes.themas.filter(({ id }) => all.some((alert) => alert.thema === id));
  const { soort, thema, ...rest } = at;
  return (
    <>
      {!heard.alarmering.werkt && <NotWatched heard={heard} />}
      <div class="titelrij">
        <form class="filters" aria-label="Kies welke waarschuwingen u ziet" onSubmit={(event) => event.preventDefault()}>
          <fieldset class="tabs">
            <legend class="onzichtbaar">Toestand</legend>
            {SHELVES.map(([word, name]) => (
              <label key={word}>
                <input type="radio" name="toestand" checked={at.toestand === word} onChange={() => choose({ ...at, toestand: word })} />
                <span>
                  {name} ({shelf(all, { ...at, toestand: word }).length})
                </span>
              </label>
            ))}
          </fieldset>
          <label>
            Soort
            <select
              value={soort ?? ''}
              onChange={({ currentTarget: { value } }) => choose({ ...rest, ...(thema && { thema }), ...(value !== '' && { soort: value as 'opbouw' | 'acuut' }) })}
            >
              <option value="">Acuut en opbouw</option>
              <option value="acuut">Acuut</option>
              <option value="opbouw">Opbouw</option>
            </select>
          </label>
          <label>
            Thema
            <select value={thema ?? ''} onChange={({ currentTarget: { value } }) => choose({ ...rest, ...(soort && { soort }), ...(value !== '' && { thema: value }) })}>
              <option value="">Alle thema's</option>
              {themes.map(({ id, naam }) => (
                <option key={id} value={id}>
                  {naam}
                </option>
              ))}
            </select>
          </label>
        </form>
        <TakeButtons
          name={`waarschuwingen-${heard.vrijgegevenOp.slice(0, 10)}`}
          caption={() => ({ title: 'Waarschuwingen', choices: chosen(at, catalogue), at: time(heard.vrijgegevenOp) })}
          table={(above) => csv(above, HEAD, shown.map((alert) => row(alert, catalogue)))}
        />
      </div>
      {shown.length === 0 ? (
        <p class="leeg groot">{at.toestand === 'open' && heard.alarmering.werkt ? 'Er staat niets open. Er wordt gewaakt.' : 'Hier staat niets.'}</p>
      ) : (
        <ul class="lijst waarschuwingen" aria-label="Waarschuwingen">
          {shown.map((alert) => (
            <AlertItem key={alert.id} alert={alert} catalogue={catalogue} />
          ))}
        </ul>
      )}
      {at.toestand === 'open' && unjudged.length > 0 && (
        <p class="zacht">
          {unjudged.length === 1 ? 'Eén waarschuwing is' : `${unjudged.length} waarschuwingen zijn`} vanzelf gesloten en nog niet beoordeeld.{' '}
          <a href={write({ page: 'waarschuwingen', toestand: 'gesloten' })}>Bekijk wat gesloten is</a>
        </p>
      )}
    </>
  );
}

function NotWatched({ heard }: { heard: Alerts }) {
  const { sinds } = heard.alarmering;
  return (
    <Notice kind="mis">
      <p>
        <b>Er wordt nu niet gewaakt{sinds === undefined ? ', en dat is sinds de start nog niet gebeurd' : ` sinds ${time(sinds)}`}.</b> Dat er geen waarschuwing is, zegt dus
        niets. Bel de beheerder als dit zo blijft.
      </p>
    </Notice>
  );
}

const HEAD = ['soort', 'thema', 'plekken', 'toestand', 'ontstaan', 'laatst gezien', 'band', 'niveau'];

function row(alert: Alert, catalogue: Catalogue) {
  return [
    alert.soort,
    catalogue.themeName(alert.thema),
    placesOf(alert, catalogue),
    STATE[alert.toestand],
    time(alert.ontstaanOp),
    time(alert.laatstGezienOp),
    alert.cijfers.band,
    level(alert.cijfers.spanning.gemiddelde),
  ];
}

function chosen({ toestand, soort, thema }: At, catalogue: Catalogue): readonly string[] {
  return [`Toestand: ${toestand}`, `Soort: ${soort ?? 'acuut en opbouw'}`, `Thema: ${thema === undefined ? 'alle' : catalogue.themeName(thema)}`];
}
