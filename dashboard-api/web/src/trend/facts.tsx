import type { Cell, ToldCell } from '../live/wire.js';
import { write } from '../place/address.js';
import type { Catalogue } from '../place/catalogue.js';
import { lookOf } from '../screen/marks.js';
import { BandLabel, TrendWord } from '../screen/parts.js';
import { capital, count, level, time } from '../screen/words.js';

const RESILIENCE = { '-': 'zwakker dan anders', '0': 'zoals anders', '+': 'sterker dan anders' } as const;

/** How a cell stands and why, with the figures that are told of it. */
export function Facts({ cell, catalogue }: { cell: Cell | undefined; catalogue: Catalogue }) {
  return (
    <div class={`feitenblok rand-${lookOf(cell)}`}>
      <p class="stand">
        <BandLabel look={lookOf(cell)} />
        <TrendWord cell={cell} />
        <span class="zacht">nu, over de laatste zeven dagen</span>
      </p>
      {cell?.status === 'vrijgegeven' ? <Told cell={cell} /> : <Hidden cell={cell} catalogue={catalogue} />}
    </div>
  );
}

function Told({ cell }: { cell: ToldCell }) {
  const { gemiddelde, laag, hoog } = cell.spanning;
  return (
    <>
      <p class="waarom">{cell.waarom}</p>
      <dl class="feiten">
        <Fact name="Niveau, van 1 tot 5" value={level(gemiddelde)}>
          met 90&nbsp;% zekerheid tussen {level(laag)} en {level(hoog)}
        </Fact>
        <Fact name="Meldingen in 7 dagen" value={count(cell.aantal)}>
          {cell.gewoon === undefined ? 'wat gewoon is, is nog niet bekend' : `gewoon is ${count(cell.gewoon)}`}
        </Fact>
        <Fact name="Gezien door" value={cell.domeinen?.map(capital).join(', ') || 'niet te zeggen'}>
          een ander domein kan het ook zien
        </Fact>
        <Fact name="Weerbaarheid" value={cell.weerbaarheid?.map((answer) => RESILIENCE[answer]).join(', ') || 'niet te zeggen'}>
          wat melders vaak antwoordden
        </Fact>
      </dl>
      <p class="zacht">Laatste nieuwe cijfer: {time(cell.veranderdOp)}. Hoeveel meldingen er per niveau zijn, vertellen wij niet: dat zou te veel over één melding zeggen.</p>
    </>
  );
}

function Fact({ name, value, children }: { name: string; value: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <b class={value.length > 12 ? 'lang' : ''}>{value}</b>
        {children}
      </dd>
    </div>
  );
}

function Hidden({ cell, catalogue }: { cell: Exclude<Cell, ToldCell> | undefined; catalogue: Catalogue }) {
  const see = cell?.zie;
  return (
    <>
      <p class="waarom">Hier is te weinig gemeld om iets te mogen vertellen. Dat is geen teken van rust.</p>
      {see !== undefined && (
        <p>
          De meldingen die er zijn, tellen mee in{' '}
          <a href={write({ page: 'thema', thema: see.thema, gebied: see.gebied === catalogue.city.id ? 'stad' : see.gebied })}>
            {catalogue.themeName(see.thema)} in {catalogue.areaName(see.gebied)}
          </a>
          .
        </p>
      )}
    </>
  );
}
