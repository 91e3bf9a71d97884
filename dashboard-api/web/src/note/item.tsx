import type { Note } from '../live/wire.js';
import { write } from '../place/address.js';
import type { Catalogue } from '../place/catalogue.js';
import { capital, time, TREND } from '../screen/words.js';
import { Marked } from './marked.js';

/** A note with what was reported beside it. */
export function NoteItem({ note, catalogue, alike }: { note: Note; catalogue: Catalogue; alike?: (id: string) => void }) {
  return (
    <li class="notitie">
      <p class="notitie-kop">
        <span class={`niveaulabel niveau-${note.spanning}`}>niveau {note.spanning}</span>
        <span>
          <a href={write({ page: 'gebied', gebied: note.gebied })}>{catalogue.areaName(note.gebied)}</a>, {capital(note.domein)}
        </span>
        <time class="zacht" dateTime={note.waargenomenOp}>
          {time(note.waargenomenOp)}
        </time>
      </p>
      <blockquote>
        <Marked note={note.notitie} spans={note.treffers} />
      </blockquote>
      <p class="notitie-voet">
        <span class="zacht">
          {note.themas.map((theme) => catalogue.themeName(theme)).join(', ')}
          {note.richting !== undefined && `; ${TREND[note.richting]}`}
        </span>
        {alike !== undefined && (
          <button type="button" class="knop klein" onClick={() => alike(note.id)}>
            Meer zoals deze
          </button>
        )}
      </p>
    </li>
  );
}
