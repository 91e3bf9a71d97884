import { useEffect, useMemo, useState } from 'preact/hooks';
import { useAnswers } from '../live/ask.js';
import { cells, keyOf, line, moment } from '../live/city.js';
import type { Area, Trend, Week } from '../live/wire.js';
import { Legend } from '../overview/legend.js';
import { type Address, write } from '../place/address.js';
import type { Catalogue } from '../place/catalogue.js';
import { choose } from '../place/go.js';
import { lookOf } from '../screen/marks.js';
import { Held, Waiting } from '../screen/parts.js';
import { shortDay, time } from '../screen/words.js';
import { TakeButtons } from '../take/buttons.js';
import { CELL_HEAD, cellRow, csv, WEEK_HEAD, weekRow } from '../take/csv.js';
import { ThemeSelect } from '../trend/theme-page.js';
import { inWeek, positionOf, sliderWeeks } from './play.js';
import { mapDrawing, type Tile, TileMap, TileRow } from './tiles.js';

type At = Extract<Address, { page: 'kaart' }>;

const WEEKS = 12;
const BEAT = 900;

/** The city as tiles: now and live, or in one of the last weeks. */
export function MapPage({ at, catalogue }: { at: At; catalogue: Catalogue }) {
  const released = moment.value;
  return (
    <>
      <h1>
        Kaart <span class="zacht">{catalogue.themeName(at.thema)}</span>
      </h1>
      {released === null ? line.value.state !== 'denied' && <Waiting lines={8} /> : <Played at={at} catalogue={catalogue} now={released.releasedAt} />}
    </>
  );
}

function Played({ at, catalogue, now }: { at: At; catalogue: Catalogue; now: string }) {
  const zoomed = at.gebied === undefined ? undefined : catalogue.area(at.gebied);
  const wijken = zoomed === undefined ? [] : catalogue.wijkenOf(zoomed.id);
  const areas = useMemo(() => [...catalogue.gebieden, ...wijken], [catalogue, at.gebied]);
  const answer = useAnswers<Trend>(
    areas.map(({ id }) => `/v1/indicatoren/${at.thema}/${id}/verloop`),
    now.slice(0, 10),
  );
  const weeks = useMemo(() => sliderWeeks(now, WEEKS), [now.slice(0, 10)]);
  const position = positionOf(at.week, weeks);
  const week = weeks[position];
  const told = useMemo(() => (week === undefined ? undefined : inWeek(answer.data ?? [], week)), [week, answer.data]);
  const { week: _, ...kept } = at;
  const show = (to: number) => choose({ ...kept, ...(weeks[to] !== undefined && { week: weeks[to] }) });
  const tiles = catalogue.gebieden.map((area) => tileOf(area, at, told));
  // Without the week at hand every place would look as if nobody was heard there.
  const waiting = week !== undefined && answer.data === undefined;
  const when = week === undefined ? 'nu, de laatste zeven dagen' : `in de week van ${shortDay(week)}`;
  return (
    <>
      <div class="titelrij">
        <form class="filters" aria-label="Kies een thema" onSubmit={(event) => event.preventDefault()}>
          <ThemeSelect catalogue={catalogue} value={at.thema} onChoose={(thema) => choose({ ...at, thema })} />
        </form>
        <TakeButtons
          name={`kaart-${at.thema}-${week ?? now.slice(0, 10)}`}
          caption={() => ({ title: `${catalogue.themeName(at.thema)} per gebied`, choices: [`Stand ${when}`], at: time(now) })}
          table={(above) =>
            told === undefined
              ? csv(above, CELL_HEAD, areas.map((area) => cellRow(catalogue.themeName(at.thema), area.naam, cells.value.get(keyOf({ thema: at.thema, gebied: area.id })))))
              : csv(above, ['plek', ...WEEK_HEAD], areas.map((area) => pastRow(area, week ?? '', told.get(area.id))))
          }
          drawing={() => mapDrawing(tiles)}
        />
      </div>
      <section class="kaartvlak" aria-labelledby="kop-kaart">
        <div>
          <h2 id="kop-kaart">
            {catalogue.city.naam}, {when}
          </h2>
          <p class="uitleg">Elk vakje is een gebied, ongeveer op zijn plek. Kies een gebied voor zijn wijken.</p>
          {!waiting && <TileMap tiles={tiles} label="De gebieden" />}
          <Slider weeks={weeks} position={position} onShow={show} />
          <Held answer={answer}>{() => null}</Held>
        </div>
        <Legend />
      </section>
      {zoomed !== undefined && !waiting && (
        <section aria-labelledby="kop-wijken">
          <div class="titelrij">
            <h2 id="kop-wijken">
              De wijken van {zoomed.naam}, {when}
            </h2>
            <p>
              <a href={write({ page: 'thema', thema: at.thema, gebied: zoomed.id })}>Meer over dit thema in {zoomed.naam}</a>
            </p>
          </div>
          <TileRow tiles={wijken.map((area) => tileOf(area, at, told))} label={`De wijken van ${zoomed.naam}`} />
        </section>
      )}
    </>
  );
}

/** What a tile shows now, or of a past week; a gebied leads to its wijken and back, a wijk to the theme there. */
function tileOf(area: Area, at: At, told: ReadonlyMap<string, Week> | undefined): Tile {
  const current = area.id === at.gebied;
  const { gebied: _, ...out } = at;
  const href = write(area.niveau === 'wijk' ? { page: 'thema', thema: at.thema, gebied: area.id } : current ? out : { ...at, gebied: area.id });
  if (told !== undefined) {
    const past = told.get(area.id);
    return { area, href, current, look: past?.band ?? 'verborgen', ...(past && { tension: past.spanning }) };
  }
  const cell = cells.value.get(keyOf({ thema: at.thema, gebied: area.id }));
  return { area, href, current, look: lookOf(cell), ...(cell?.status === 'vrijgegeven' && { tension: cell.spanning }) };
}

function pastRow(area: Area, week: string, past: Week | undefined) {
  return past === undefined ? [area.naam, week, 'te weinig meldingen'] : [area.naam, ...weekRow(past)];
}

interface Slid {
  readonly weeks: readonly string[];
  /** The index of the week; one past the last is now. */
  readonly position: number;
  readonly onShow: (position: number) => void;
}

/** Goes through the last weeks by hand, or plays them once until now. */
function Slider({ weeks, position, onShow }: Slid) {
  const [playing, setPlaying] = useState(false);
  const end = weeks.length;
  useEffect(() => {
    if (!playing) {
      return;
    }
    if (position >= end) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => onShow(position + 1), BEAT);
    return () => clearTimeout(timer);
  }, [playing, position]);
  const play = () => {
    if (!playing && position >= end) {
      onShow(0);
    }
    setPlaying(!playing);
  };
  const name = (index: number) => (weeks[index] === undefined ? 'nu' : `week van ${shortDay(weeks[index])}`);
  return (
    <div class="tijdbalk">
      <button type="button" class="knop" onClick={play}>
        <span aria-hidden="true">{playing ? '❚❚' : '▶'}</span> {playing ? 'Stop' : `Speel ${weeks.length} weken af`}
      </button>
      <label>
        <span class="onzichtbaar">Week</span>
        <input
          type="range"
          min={0}
          max={end}
          value={position}
          aria-valuetext={name(position)}
          onInput={({ currentTarget }) => {
            setPlaying(false);
            onShow(Number(currentTarget.value));
          }}
        />
        <span class="uiteinden" aria-hidden="true">
          <span>{shortDay(weeks[0] ?? '')}</span>
          <b>{name(position)}</b>
          <span>nu</span>
        </span>
      </label>
    </div>
  );
}
