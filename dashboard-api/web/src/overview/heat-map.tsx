import { useEffect, useRef, useState } from 'preact/hooks';
import { keyOf } from '../live/city.js';
import type { Area, Cell } from '../live/wire.js';
import { write } from '../place/address.js';
import type { Block, Catalogue } from '../place/catalogue.js';
import { Arrow, lookOf, Mark } from '../screen/marks.js';
import { BandLabel } from '../screen/parts.js';
import { capital, level, spoken, TOO_FEW } from '../screen/words.js';
import { type Spot, step } from './steps.js';

interface Shown {
  readonly catalogue: Catalogue;
  readonly blocks: readonly Block[];
  readonly cells: ReadonlyMap<string, Cell>;
}

/** Themes by areas: one stop for the Tab key, and arrows from cell to cell. */
export function HeatMap({ catalogue, blocks, cells }: Shown) {
  const [spot, setSpot] = useState<Spot>({ row: 0, column: 0 });
  const [seen, setSeen] = useState<Cell | undefined>();
  const table = useRef<HTMLTableElement>(null);
  const columns = [catalogue.city, ...catalogue.gebieden];
  const rows = blocks.flatMap((block) => catalogue.rows(block));
  const at = { row: Math.min(spot.row, rows.length - 1), column: spot.column };

  const onKeyDown = (event: KeyboardEvent) => {
    const to = step(event.key, event.ctrlKey, at, { rows: rows.length, columns: columns.length });
    if (to === undefined) {
      return;
    }
    event.preventDefault();
    setSpot(to);
    table.current?.querySelector<HTMLAnchorElement>(`[data-plek="${to.row}:${to.column}"]`)?.focus();
  };

  let row = -1;
  return (
    <div class="roostervlak">
      <div class="schuif">
        <table class="rooster" role="grid" aria-labelledby="kop-rooster" ref={table} onKeyDown={onKeyDown}>
          <thead>
            <tr>
              <th scope="col" class="hoek">
                Thema
              </th>
              {columns.map((area) => (
                <th key={area.id} scope="col" class={area.niveau === 'stad' ? 'kop stad' : 'kop'}>
                  <a tabIndex={-1} href={write({ page: 'gebied', gebied: area.niveau === 'stad' ? 'stad' : area.id })}>
                    {area.naam}
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          {blocks.map((block) => (
            <tbody key={block.group?.id ?? block.themes[0]?.id}>
              {block.group !== undefined && !block.group.cijfers && (
                <tr class="groep">
                  <th scope="rowgroup" colSpan={columns.length + 1}>
                    <span>{block.group.naam}</span>
                  </th>
                </tr>
              )}
              {catalogue.rows(block).map(({ id, isGroup }) => {
                row++;
                return (
                  <Row
                    key={id}
                    id={id}
                    name={catalogue.themeName(id)}
                    look={isGroup ? 'groepsrij' : id === 'alle' ? 'alle' : ''}
                    row={row}
                    columns={columns}
                    cells={cells}
                    focus={at.row === row ? at.column : -1}
                    onReach={(column, reached, cell) => {
                      setSpot({ row: reached, column });
                      setSeen(cell);
                    }}
                    onSee={setSeen}
                  />
                );
              })}
            </tbody>
          ))}
        </table>
      </div>
      <Readout catalogue={catalogue} cell={seen === undefined ? undefined : cells.get(keyOf(seen))} />
    </div>
  );
}

interface RowShown {
  readonly id: string;
  readonly name: string;
  readonly look: string;
  readonly row: number;
  readonly columns: readonly Area[];
  readonly cells: ReadonlyMap<string, Cell>;
  /** The column that the Tab key comes to; -1 for none. */
  readonly focus: number;
  readonly onReach: (column: number, row: number, cell: Cell | undefined) => void;
  readonly onSee: (cell: Cell | undefined) => void;
}

function Row({ id, name, look, row, columns, cells, focus, onReach, onSee }: RowShown) {
  return (
    <tr class={look}>
      <th scope="row" class="rij">
        <a tabIndex={-1} href={write({ page: 'thema', thema: id, gebied: 'stad' })}>
          {name}
        </a>
      </th>
      {columns.map((area, column) => {
        const cell = cells.get(keyOf({ thema: id, gebied: area.id }));
        return (
          <HeatCell
            key={area.id}
            cell={cell}
            city={area.niveau === 'stad'}
            spot={`${row}:${column}`}
            href={write({ page: 'thema', thema: id, gebied: area.niveau === 'stad' ? 'stad' : area.id })}
            reachable={focus === column}
            onFocus={() => onReach(column, row, cell)}
            onSee={() => onSee(cell)}
          />
        );
      })}
    </tr>
  );
}

interface CellShown {
  readonly cell: Cell | undefined;
  readonly city: boolean;
  readonly spot: string;
  readonly href: string;
  readonly reachable: boolean;
  readonly onFocus: () => void;
  readonly onSee: () => void;
}

function HeatCell({ cell, city, spot, href, reachable, onFocus, onSee }: CellShown) {
  const look = lookOf(cell);
  const says = spoken(cell);
  const element = useFlash(says);
  return (
    <td ref={element} class={`cel band-${look}${city ? ' stad' : ''}`} data-cel={cell && keyOf(cell)} onMouseEnter={onSee}>
      <a href={href} tabIndex={reachable ? 0 : -1} data-plek={spot} onFocus={onFocus}>
        <span class="zicht" aria-hidden="true">
          {cell?.status === 'vrijgegeven' && (
            <>
              <span class="waarde">
                <Mark look={look} />
                <b>{level(cell.spanning.gemiddelde)}</b>
                {cell.richting !== undefined && <Arrow to={cell.richting} />}
              </span>
              <small>
                {level(cell.spanning.laag)}–{level(cell.spanning.hoog)}
              </small>
            </>
          )}
        </span>
        <span class="onzichtbaar">{says}</span>
      </a>
    </td>
  );
}

/** Lights an element up when what it says changed, for who does not mind movement. */
function useFlash(says: string) {
  const element = useRef<HTMLTableCellElement>(null);
  const before = useRef(says);
  useEffect(() => {
    const isNew = before.current !== says;
    before.current = says;
    if (isNew && !matchMedia('(prefers-reduced-motion: reduce)').matches) {
      const ring = (colour: string) => ({ boxShadow: `0 0 0 3px ${colour}` });
      element.current?.animate([ring('#00703a'), { ...ring('#00703a'), offset: 0.6 }, ring('transparent')], 2400);
    }
  }, [says]);
  return element;
}

/** What the cell under the pointer or the focus says, in a sentence; it stays in sight. */
function Readout({ catalogue, cell }: { catalogue: Catalogue; cell: Cell | undefined }) {
  if (cell === undefined) {
    return null;
  }
  const see = cell.status === 'vrijgegeven' ? undefined : cell.zie;
  return (
    <p class="uitlezing">
      <BandLabel look={lookOf(cell)} />
      <span>
        <b>
          {catalogue.themeName(cell.thema)} in {catalogue.areaName(cell.gebied)}.
        </b>{' '}
        {cell.status === 'vrijgegeven' ? cell.waarom : `${capital(TOO_FEW)}: stilte is geen rust.`}
        {see !== undefined && ` De meldingen tellen mee in: ${catalogue.themeName(see.thema)} in ${catalogue.areaName(see.gebied)}.`}
      </span>
    </p>
  );
}
