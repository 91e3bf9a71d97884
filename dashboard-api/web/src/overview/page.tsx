import { useState } from 'preact/hooks';
import { AlertStrip } from '../alert/strip.js';
import { useAnswer } from '../live/ask.js';
import { cells as liveCells, keyOf, line, moment } from '../live/city.js';
import type { Cell, Release } from '../live/wire.js';
import type { Address } from '../place/address.js';
import type { Block, Catalogue } from '../place/catalogue.js';
import { Held, Notice, Waiting } from '../screen/parts.js';
import { day, time } from '../screen/words.js';
import { TakeButtons } from '../take/buttons.js';
import { CELL_HEAD, cellRow, csv } from '../take/csv.js';
import { Attention } from './attention.js';
import { ChangeList } from './change-list.js';
import { dayBefore } from './changes.js';
import { Coverage } from './coverage.js';
import { Filters } from './filters.js';
import { HeatMap } from './heat-map.js';
import { heatPicture } from './heat-picture.js';
import { Legend } from './legend.js';

type At = Extract<Address, { page: 'overzicht' }>;

const LEVELS = 'niveau=stad&niveau=gebied';

/** The whole city at a glance: now and live, or at the end of an earlier day. */
export function OverviewPage({ at, catalogue }: { at: At; catalogue: Catalogue }) {
  return at.op === undefined ? <Now at={at} catalogue={catalogue} /> : <Past at={at} day={at.op} catalogue={catalogue} />;
}

function Now({ at, catalogue }: { at: At; catalogue: Catalogue }) {
  const released = moment.value;
  if (released === null) {
    return (
      <>
        <h1>Hoe staat de stad ervoor?</h1>
        {line.value.state === 'lost' && <BuildingUp />}
        {line.value.state === 'loading' && <Waiting lines={8} />}
      </>
    );
  }
  return (
    <>
      <div class="titelrij">
        <h1>Hoe staat de stad ervoor?</h1>
        <AlertStrip />
      </div>
      <Whole at={at} catalogue={catalogue} cells={liveCells.value} stand={time(released.releasedAt)} today={released.releasedAt.slice(0, 10)} before={dayBefore(released.releasedAt)} />
    </>
  );
}

function Past({ at, day: past, catalogue }: { at: At; day: string; catalogue: Catalogue }) {
  const answer = useAnswer<Release>(`/v1/indicatoren?${LEVELS}&op=${past}`);
  return (
    <>
      <h1>De stad op {day(past)}</h1>
      <Notice>
        <p>
          <b>U kijkt terug.</b> Dit is de stad aan het eind van deze dag. Deze cijfers veranderen niet live mee. <a href="/">Terug naar nu</a>
        </p>
      </Notice>
      <Held answer={answer}>
        {(release) => (
          <Whole at={at} catalogue={catalogue} cells={byKey(release)} stand={`eind van ${day(past)}`} today={release.vrijgegevenOp.slice(0, 10)} before={dayBefore(past)} />
        )}
      </Held>
    </>
  );
}

interface WholeShown {
  readonly at: At;
  readonly catalogue: Catalogue;
  readonly cells: ReadonlyMap<string, Cell>;
  /** When these figures held, in words. */
  readonly stand: string;
  readonly today: string;
  /** The day to compare with. */
  readonly before: string;
}

function Whole({ at, catalogue, cells, stand, today, before }: WholeShown) {
  const [again, setAgain] = useState(0);
  const earlier = useAnswer<Release>(`/v1/indicatoren?${LEVELS}&op=${before}`, String(again));
  const keys = catalogue.themes.themas.filter(({ id }) => id !== 'alle').flatMap(({ id }) => catalogue.gebieden.map((area) => keyOf({ thema: id, gebied: area.id })));
  const blocks = shownBlocks(at, catalogue, cells);
  const nothing = ![...cells.values()].some(({ status }) => status === 'vrijgegeven');
  const caption = () => ({ title: 'Spanning per thema en gebied', choices: choices(at, catalogue), at: stand });
  return (
    <>
      {nothing && <Empty />}
      <div class="tweeluik">
        <Attention catalogue={catalogue} cells={cells} keys={keys} />
        <section aria-labelledby="kop-veranderd">
          <h2 id="kop-veranderd">{at.op === undefined ? 'Veranderd sinds gisteren' : 'Veranderd sinds de dag ervoor'}</h2>
          <Held answer={earlier} again={() => setAgain(again + 1)}>
            {(release) => <ChangeList catalogue={catalogue} keys={keys} before={byKey(release)} now={cells} />}
          </Held>
        </section>
      </div>
      <section aria-labelledby="kop-rooster">
        <div class="titelrij">
          <h2 id="kop-rooster">Per thema en gebied</h2>
          <TakeButtons
            name={`overzicht-${at.op ?? today}`}
            caption={caption}
            table={(above) => csv(above, CELL_HEAD, rowsOf(blocks, catalogue, cells))}
            drawing={() => heatPicture(catalogue, blocks, cells)}
          />
        </div>
        <p class="uitleg">
          Het grote cijfer is het niveau van spanning, van 1 (rust) tot 5 (escalatie). Daaronder staat de marge: met 90&nbsp;% zekerheid ligt het niveau daartussen.
          Een cel opent de uitleg; met het toetsenbord loopt u erheen met de pijltjes.
        </p>
        <Filters at={at} catalogue={catalogue} today={today} />
        {blocks.length === 0 ? <p class="leeg">Bij deze keuze is er van geen enkel thema iets te vertellen.</p> : <HeatMap catalogue={catalogue} blocks={blocks} cells={cells} />}
        <Legend />
      </section>
      <Coverage catalogue={catalogue} cells={cells} keys={keys} now={at.op === undefined} />
    </>
  );
}

function byKey(release: Release): ReadonlyMap<string, Cell> {
  return new Map(release.indicatoren.map((cell) => [keyOf(cell), cell]));
}

/** The blocks that were asked for; a theme of which nothing is told anywhere may be left out. */
function shownBlocks({ groep, alleen }: At, catalogue: Catalogue, cells: ReadonlyMap<string, Cell>): readonly Block[] {
  const columns = [catalogue.city, ...catalogue.gebieden];
  const told = (thema: string) => columns.some((area) => cells.get(keyOf({ thema, gebied: area.id }))?.status === 'vrijgegeven');
  return catalogue.blocks
    .filter(({ group }) => groep === undefined || group?.id === groep)
    .map((block) => (alleen === undefined ? block : { ...block, themes: block.themes.filter(({ id }) => told(id)) }))
    .filter(({ themes }) => themes.length > 0);
}

function rowsOf(blocks: readonly Block[], catalogue: Catalogue, cells: ReadonlyMap<string, Cell>) {
  return blocks.flatMap((block) =>
    catalogue
      .rows(block)
      .flatMap(({ id }) => [catalogue.city, ...catalogue.gebieden].map((area) => cellRow(catalogue.themeName(id), area.naam, cells.get(keyOf({ thema: id, gebied: area.id }))))),
  );
}

function choices({ groep, alleen }: At, catalogue: Catalogue): readonly string[] {
  return [
    `Thema's: ${groep === undefined ? 'alle' : catalogue.themeName(groep)}${alleen === undefined ? '' : ', alleen waarvan iets te vertellen is'}`,
    'De laatste zeven dagen; cijfers op minder dan de kleinste groep worden niet getoond',
  ];
}

function Empty() {
  return (
    <Notice>
      <p>
        <b>Er is nog niets te vertellen.</b> Er zijn te weinig meldingen van de laatste zeven dagen. Dat betekent niet dat het rustig is. Zodra er genoeg mensen hebben
        gemeld, staan hier cijfers.
      </p>
    </Notice>
  );
}

function BuildingUp() {
  return (
    <Notice kind="mis">
      <p>
        <b>Er zijn nog geen cijfers.</b> De server is niet bereikbaar, of bouwt het beeld van de stad nog op. Deze pagina probeert het vanzelf opnieuw.
      </p>
    </Notice>
  );
}
