import { element, make } from './dom.js';
import type { Form } from './form.js';
import type { Report } from './report.js';
import type { Server } from './server.js';

const SIGNS: Record<string, string> = {
  rustig: '○',
  verhoogd: '△',
  gespannen: '◆',
  acuut: '!',
  onbekend: '?',
};

/** Tells what the city now knows of a report's first theme: no more than was released. */
export async function tellCity(report: Report, server: Server, form: Form): Promise<void> {
  const place = element('stad');
  const theme = report.themas[0] ?? '';
  const told = await server.told(theme, report.gebied);
  const parts: (HTMLElement | string)[] = [];
  if (told?.waarom !== undefined) {
    const band = told.band ?? 'onbekend';
    parts.push(
      make('h3', {}, 'Wat de stad nu weet'),
      make(
        'p',
        { className: 'cel' },
        make('b', {}, `${form.themeName(told.thema)} in ${form.placeName(told.gebied)}`),
        ' ',
        make('span', { className: `label band-${band}` }, `${SIGNS[band] ?? ''} ${band}`),
      ),
      make('p', {}, told.waarom),
    );
  } else if (told !== undefined) {
    parts.push(
      make('p', {}, `Over ${form.themeName(theme)} is hier nog te weinig gemeld om iets te vertellen. Elke melding helpt, ook die van rust.`),
    );
  } else {
    parts.push(make('p', {}, 'Uw melding telt mee in het beeld van de stad.'));
  }
  place.replaceChildren(...parts);
  place.hidden = false;
}
