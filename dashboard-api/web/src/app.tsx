import { useEffect, useMemo, useState } from 'preact/hooks';
import { AlertPage } from './alert/page.js';
import { Inbox } from './alert/inbox.js';
import { ask, type Answer } from './live/ask.js';
import { alerts, followLevels, line } from './live/city.js';
import type { Area, AreaLevel, Themes } from './live/wire.js';
import { ManagePage } from './manage/page.js';
import { MapPage } from './map/page.js';
import { NotesPage } from './note/page.js';
import { OverviewPage } from './overview/page.js';
import { type Address, write } from './place/address.js';
import { Catalogue } from './place/catalogue.js';
import { address } from './place/go.js';
import { Held, SignIn } from './screen/parts.js';
import { Status } from './screen/status.js';
import { AreaPage } from './trend/area-page.js';
import { ThemePage } from './trend/theme-page.js';

const NAME = 'Lezen van de Stad';

/** Pages that show wijken follow those too; the others need a tenth of the figures. */
function levelsOf(at: Address): readonly AreaLevel[] {
  const wijken = at.page === 'gebied' || at.page === 'thema' || (at.page === 'kaart' && at.gebied !== undefined);
  return wijken ? ['stad', 'gebied', 'wijk'] : ['stad', 'gebied'];
}

async function askCatalogue(): Promise<Answer<Catalogue>> {
  const [themes, areas] = await Promise.all([ask<Themes>('/v1/themas'), ask<{ gebieden: readonly Area[] }>('/v1/gebieden')]);
  if (themes.state === 'there' && areas.state === 'there') {
    return { state: 'there', data: new Catalogue(themes.data, areas.data.gebieden) };
  }
  return (themes.state === 'there' ? areas : themes) as Answer<Catalogue>;
}

export function App() {
  const [catalogue, setCatalogue] = useState<Answer<Catalogue>>({ state: 'loading' });
  const load = () => {
    setCatalogue({ state: 'loading' });
    void askCatalogue().then(setCatalogue);
  };
  useEffect(load, []);
  const at = address.value;
  const levels = useMemo(() => levelsOf(at), [at]);
  useEffect(() => followLevels(levels), [levels.length]);
  return (
    <>
      <a class="spring" href="#inhoud">
        Direct naar de inhoud
      </a>
      <Header at={at} />
      <main id="inhoud" class="binnen" tabIndex={-1}>
        {catalogue.data === undefined && <h1>{NAME}</h1>}
        {line.value.state === 'denied' && catalogue.state !== 'denied' && <SignIn />}
        <Held answer={catalogue} again={load}>
          {(known) => <Page at={at} catalogue={known} />}
        </Held>
      </main>
      <Footer />
    </>
  );
}

function Page({ at, catalogue }: { at: Address; catalogue: Catalogue }) {
  const title = titleOf(at, catalogue);
  useEffect(() => {
    document.title = `${title} - ${NAME}`;
  }, [title]);
  switch (at.page) {
    case 'overzicht':
      return <OverviewPage at={at} catalogue={catalogue} />;
    case 'kaart':
      return catalogue.hasFigures(at.thema) ? <MapPage at={at} catalogue={catalogue} /> : <NotFound />;
    case 'thema':
      return catalogue.hasFigures(at.thema) && catalogue.area(at.gebied) ? <ThemePage at={at} catalogue={catalogue} /> : <NotFound />;
    case 'gebied':
      return catalogue.area(at.gebied) ? <AreaPage area={at.gebied} catalogue={catalogue} /> : <NotFound />;
    case 'waarschuwingen':
      return <Inbox at={at} catalogue={catalogue} />;
    case 'waarschuwing':
      return <AlertPage id={at.id} catalogue={catalogue} />;
    case 'meldingen':
      return <NotesPage at={at} catalogue={catalogue} />;
    case 'beheer':
      return <ManagePage part={at.deel} catalogue={catalogue} />;
    case 'onbekend':
      return <NotFound />;
  }
}

function titleOf(at: Address, catalogue: Catalogue): string {
  switch (at.page) {
    case 'overzicht':
      return 'Overzicht';
    case 'kaart':
      return `Kaart: ${catalogue.themeName(at.thema)}`;
    case 'thema':
      return `${catalogue.themeName(at.thema)} in ${catalogue.areaName(at.gebied)}`;
    case 'gebied':
      return catalogue.areaName(at.gebied);
    case 'waarschuwingen':
      return 'Waarschuwingen';
    case 'waarschuwing':
      return 'Waarschuwing';
    case 'meldingen':
      return at.deel === 'nieuw' ? 'Wat is er nieuw?' : 'Meldingen';
    case 'beheer':
      return 'Beheer';
    case 'onbekend':
      return 'Niet gevonden';
  }
}

function NotFound() {
  return (
    <>
      <h1>Niet gevonden</h1>
      <p>Deze pagina, dit thema of dit gebied kennen wij niet.</p>
      <p>
        <a href="/">Naar het overzicht</a>
      </p>
    </>
  );
}

/** The pages of the menu, and which address shows them as the current one. */
const MENU: readonly { readonly name: string; readonly to: Address; readonly holds: readonly Address['page'][] }[] = [
  { name: 'Overzicht', to: { page: 'overzicht' }, holds: ['overzicht', 'thema', 'gebied'] },
  { name: 'Kaart', to: { page: 'kaart', thema: 'alle' }, holds: ['kaart'] },
  { name: 'Waarschuwingen', to: { page: 'waarschuwingen', toestand: 'open' }, holds: ['waarschuwingen', 'waarschuwing'] },
  { name: 'Meldingen', to: { page: 'meldingen', deel: 'zoeken' }, holds: ['meldingen'] },
  { name: 'Beheer', to: { page: 'beheer', deel: 'werking' }, holds: ['beheer'] },
];

function Header({ at }: { at: Address }) {
  const open = alerts.value?.waarschuwingen.length ?? 0;
  return (
    <header class="top">
      <div class="binnen kop">
        <a class="naam" href="/">
          <svg class="beeldmerk" viewBox="0 0 32 32" aria-hidden="true">
            <path d="M3 27h26M6 27V14h5v13M13 27V6h6v21M21 27V11h5v16" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linejoin="round" stroke-linecap="round" />
          </svg>
          <span>
            {NAME}
            <small>Gemeente Rotterdam</small>
          </span>
        </a>
        <Status />
      </div>
      <nav class="binnen" aria-label="Hoofdmenu">
        <ul class="menu">
          {MENU.map(({ name, to, holds }) => (
            <li key={name}>
              <a href={write(to)} aria-current={at.page === to.page ? 'page' : holds.includes(at.page) ? 'true' : undefined}>
                {name}
                {name === 'Waarschuwingen' && open > 0 && (
                  <span class="aantal">
                    {open}
                    <span class="onzichtbaar"> open</span>
                  </span>
                )}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function Footer() {
  return (
    <footer class="voet">
      <div class="binnen">
        <p>
          Dit overzicht gaat over de sfeer in de stad, nooit over één persoon. Maakt u zich zorgen over één persoon? Neem contact op met het Meld- en Adviespunt
          Radicalisering (MAR) of de politie. Bij gevaar: bel 112.
        </p>
        <p>
          <a href="/melden">Zelf melden</a> · <a href="/eenvoudig">Eenvoudige pagina, zonder script</a> ·{' '}
          <a href="/toegankelijkheid">Toegankelijkheid</a> · <a href="/v1/openapi.json">Gegevens voor ontwikkelaars</a>
        </p>
      </div>
    </footer>
  );
}
