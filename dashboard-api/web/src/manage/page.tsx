import { alerts, line, moment } from '../live/city.js';
import type { Theme } from '../live/wire.js';
import { ALL, type ManagePart, write } from '../place/address.js';
import type { Catalogue } from '../place/catalogue.js';
import { Sideways } from '../screen/parts.js';
import { day, time } from '../screen/words.js';

const PARTS: readonly (readonly [ManagePart, string])[] = [
  ['werking', 'Werking'],
  ['themas', "Thema's"],
  ['gebieden', 'Gebieden'],
];

/** What the system runs on: whether it works, which themes may be reported on and why, which places there are. */
export function ManagePage({ part, catalogue }: { part: ManagePart; catalogue: Catalogue }) {
  return (
    <>
      <h1>Beheer</h1>
      <nav aria-label="Onderdelen van beheer">
        <ul class="tabrij">
          {PARTS.map(([word, name]) => (
            <li key={word}>
              <a href={write({ page: 'beheer', deel: word })} aria-current={part === word ? 'page' : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {part === 'werking' && <Health />}
      {part === 'themas' && <Passports catalogue={catalogue} />}
      {part === 'gebieden' && <Areas catalogue={catalogue} />}
    </>
  );
}

function Health() {
  const released = moment.value;
  const watch = alerts.value?.alarmering;
  const { state } = line.value;
  return (
    <section aria-labelledby="kop-werking">
      <h2 id="kop-werking">Werkt alles?</h2>
      <ul class="werking">
        <Check good={state === 'live' || state === 'stale'} name="Deze pagina hoort de server">
          {state === 'live' || state === 'stale' ? 'De lijn is open; wat verandert, komt vanzelf.' : 'De lijn is niet open. Wij proberen het opnieuw.'}
        </Check>
        <Check good={state === 'live'} name="De server leest de nieuwste meldingen">
          {state === 'live' ? 'De cijfers zijn de nieuwste die er zijn.' : 'De server meldt niet dat zijn cijfers de nieuwste zijn.'}
        </Check>
        <Check good={watch?.werkt === true} name="Er wordt gewaakt over acute spanning en opbouw">
          {watch === undefined
            ? 'Nog niet bekend.'
            : watch.werkt
              ? 'Elk thema is pas nog bekeken.'
              : `Er is te lang niet gekeken${watch.sinds === undefined ? '' : `, sinds ${time(watch.sinds)}`}. Bel de beheerder als dit zo blijft.`}
        </Check>
      </ul>
      <dl class="gegevens">
        <dt>Laatste nieuwe cijfer</dt>
        <dd>{released?.changedAt === undefined ? 'nog geen' : time(released.changedAt)}</dd>
        <dt>Kleinste groep</dt>
        <dd>{released === null ? 'nog niet bekend' : `${released.smallestGroup} mensen: over minder vertellen wij niets`}</dd>
        <dt>Bewaren</dt>
        <dd>Cijfers per week blijven 400 dagen te zien. Wat er verder bewaard wordt en hoe lang, laat <code>./lezen bewaartermijnen</code> op de server zien.</dd>
      </dl>
    </section>
  );
}

function Check({ good, name, children }: { good: boolean; name: string; children: preact.ComponentChildren }) {
  return (
    <li class={good ? 'goed' : 'mis'}>
      <span class="oordeel">
        <span aria-hidden="true">{good ? '✓' : '✕'}</span>
        {good ? 'Goed' : 'Niet goed'}
      </span>
      <span>
        <b>{name}</b>
        <br />
        {children}
      </span>
    </li>
  );
}

function Passports({ catalogue }: { catalogue: Catalogue }) {
  return (
    <>
      <p class="inleiding">Elk thema heeft een paspoort: waarom de gemeente het mag volgen, en tot wanneer. Wat hier staat, komt uit de instellingen van het systeem.</p>
      {catalogue.blocks.map((block) =>
        block.themes.some(({ id }) => id === ALL) ? null : (
          <section key={block.group?.id} aria-label={block.group?.naam ?? 'Overige thema’s'}>
            <h2>{block.group?.naam ?? 'Overige thema’s'}</h2>
            {block.themes.map((theme) => (
              <Passport key={theme.id} theme={theme} />
            ))}
          </section>
        ),
      )}
    </>
  );
}

function Passport({ theme }: { theme: Theme }) {
  const { paspoort } = theme;
  return (
    <details class="paspoort">
      <summary>
        <b>{theme.naam}</b>
        <span class={theme.actief ? 'oordeel goed' : 'oordeel mis'}>{theme.actief ? '✓ melden kan' : '✕ melden kan niet'}</span>
        {theme.verlooptOp !== undefined && <span class="zacht">tot en met {day(theme.verlooptOp)}</span>}
      </summary>
      {theme.waarschuwing !== undefined && <p class="bericht let-op">{theme.waarschuwing}</p>}
      <p>{theme.omschrijving}</p>
      {paspoort !== undefined && (
        <dl class="gegevens">
          <dt>Eigenaar</dt>
          <dd>{paspoort.eigenaar}</dd>
          <dt>Doel</dt>
          <dd>{paspoort.doel}</dd>
          <dt>Grondslag</dt>
          <dd>{paspoort.grondslag}</dd>
          <dt>DPIA</dt>
          <dd>{paspoort.dpia}</dd>
          <dt>Noemt een gemeenschap</dt>
          <dd>{paspoort.benoemtGemeenschap ? `ja; een plek met minder dan ${paspoort.minimumBevolking} inwoners krijgt geen eigen cijfer` : 'nee'}</dd>
          <dt>Geldt</dt>
          <dd>
            van {day(paspoort.begindatum)} tot en met {day(paspoort.einddatum)}
          </dd>
        </dl>
      )}
    </details>
  );
}

function Areas({ catalogue }: { catalogue: Catalogue }) {
  return (
    <section aria-labelledby="kop-gebieden">
      <h2 id="kop-gebieden">
        {catalogue.gebieden.length} gebieden en {catalogue.areas.filter(({ niveau }) => niveau === 'wijk').length} wijken
      </h2>
      <Sideways label="De gebieden en wijken">
        <table class="cijfers">
          <thead>
            <tr>
              <th scope="col">Gebied</th>
              <th scope="col">Code van het CBS</th>
              <th scope="col">Wijken</th>
            </tr>
          </thead>
          <tbody>
            {catalogue.gebieden.map((area) => (
              <tr key={area.id}>
                <th scope="row">
                  <a href={write({ page: 'gebied', gebied: area.id })}>{area.naam}</a>
                </th>
                <td>{area.code}</td>
                <td class="ruim">
                  {catalogue
                    .wijkenOf(area.id)
                    .map((wijk) => wijk.naam + (wijk.havenOfBedrijven ? ' (haven of bedrijven)' : ''))
                    .join(', ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
    </section>
  );
}
