import type { ComponentChildren } from 'preact';
import type { Answer } from '../live/ask.js';
import type { Cell } from '../live/wire.js';
import type { Look } from './colours.js';
import { Arrow, lookOf, Mark } from './marks.js';
import { capital, level, TREND } from './words.js';

/** A band as mark and word. */
export function BandLabel({ look }: { look: Look }) {
  return (
    <span class={`label band-${look}`}>
      <Mark look={look} />
      {capital(look === 'verborgen' ? 'te weinig' : look)}
    </span>
  );
}

/** Where it goes, as shape and word. */
export function TrendWord({ cell }: { cell: Cell | undefined }) {
  if (cell?.status !== 'vrijgegeven' || cell.richting === undefined) {
    return null;
  }
  return (
    <span class="richting">
      <Arrow to={cell.richting} /> {TREND[cell.richting]}
    </span>
  );
}

/** A cell in a list: its band, what it is about, its level. */
export function CellLink({ cell, href, children }: { cell: Cell | undefined; href: string; children: ComponentChildren }) {
  return (
    <a href={href}>
      <BandLabel look={lookOf(cell)} />
      <span class="waar">{children}</span>
      {cell?.status === 'vrijgegeven' && (
        <span class="getal">
          {cell.richting !== undefined && <Arrow to={cell.richting} />}
          {cell.richting !== undefined && <span class="onzichtbaar">{TREND[cell.richting]}, niveau </span>}
          {level(cell.spanning.gemiddelde)}
        </span>
      )}
    </a>
  );
}

/** What may be wider than the screen: it scrolls by itself, with the keyboard as well. */
export function Sideways({ label, low = false, children }: { label: string; low?: boolean; children: ComponentChildren }) {
  return (
    <div class={low ? 'schuif laag' : 'schuif'} role="region" aria-label={`${label}, schuift mee`} tabIndex={0}>
      {children}
    </div>
  );
}

/** A block that waits for figures: grey bars, and the word for who does not see them. */
export function Waiting({ lines = 4 }: { lines?: number }) {
  return (
    <div class="wachten" role="status">
      <span class="onzichtbaar">De cijfers worden opgehaald.</span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} class="balk" aria-hidden="true" />
      ))}
    </div>
  );
}

export function Notice({ kind = 'let-op', children }: { kind?: 'let-op' | 'mis'; children: ComponentChildren }) {
  return (
    <div class={`bericht ${kind}`} role={kind === 'mis' ? 'alert' : 'note'}>
      {children}
    </div>
  );
}

/** What there is instead of figures: the wait, or why they are not there. */
export function Held<T>({ answer, again, children }: { answer: Answer<T>; again?: () => void; children: (data: T) => ComponentChildren }) {
  const failed = answer.state === 'failed' && (
    <Notice kind="mis">
      <p>
        <b>Dit kon niet worden opgehaald.</b> {answer.why}
        {answer.data !== undefined && ' U ziet nog wat eerder is opgehaald.'}
      </p>
      {again !== undefined && (
        <button type="button" class="knop" onClick={again}>
          Probeer opnieuw
        </button>
      )}
    </Notice>
  );
  if (answer.state === 'denied') {
    return <SignIn />;
  }
  return (
    <>
      {failed}
      {answer.data !== undefined ? children(answer.data) : answer.state === 'loading' && <Waiting />}
    </>
  );
}

/** Opening the page anew makes the browser ask for the key. */
export function SignIn() {
  return (
    <Notice kind="mis">
      <p>
        <b>Aanmelden is nodig.</b> Voor deze cijfers is de sleutel van de kerngroep nodig. Uw sleutel past niet, of niet meer.
      </p>
      <button type="button" class="knop" onClick={() => location.reload()}>
        Meld u aan
      </button>
    </Notice>
  );
}
