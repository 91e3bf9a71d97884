import type { Answer, Fault } from './outbox.js';
import type { Report } from './report.js';

/** What the privacy gate found in a note. */
export interface Finding {
  readonly begin: number;
  readonly einde: number;
  readonly melding: string;
  readonly advies: string;
  readonly maatregel: string;
}

/** What the intake would say of a note. */
export interface Check {
  readonly bevindingen: readonly Finding[];
  readonly gemaskeerd?: string;
  readonly overEenPersoon: boolean;
  readonly verwijzing?: string;
}

/** What the city tells of a theme in a place. */
export interface Told {
  readonly thema: string;
  readonly gebied: string;
  readonly status: string;
  readonly band?: string;
  readonly waarom?: string;
  readonly zie?: { readonly thema: string; readonly gebied: string };
}

interface Problem {
  readonly title?: string;
  readonly detail?: string;
  readonly fouten?: readonly Fault[];
}

const PATIENCE = 15_000;
const SOON = 5;
const NOT_SO_SOON = 10;

/** The server, as a reporter meets it. */
export class Server {
  readonly #key: () => string;
  readonly #fetch: typeof fetch;

  constructor(key: () => string, fetcher: typeof fetch = (...request) => fetch(...request)) {
    this.#key = key;
    this.#fetch = fetcher;
  }

  /** Sends a report; never throws. */
  async send(report: Report): Promise<Answer> {
    const response = await this.#ask('/v1/sfeerbeelden', report);
    if (response === undefined) {
      return { kind: 'later', seconds: NOT_SO_SOON };
    }
    switch (response.status) {
      case 202: {
        const receipt = await body<{ gemaskeerd?: string[] }>(response);
        return { kind: 'taken', masked: receipt?.gemaskeerd ?? [] };
      }
      case 400:
      case 413:
        return refused(await body<Problem>(response));
      case 401:
        return { kind: 'key' };
      default:
        return { kind: 'later', seconds: Number(response.headers.get('Retry-After') ?? SOON) };
    }
  }

  /** Whether this device may report; undefined when the server cannot be asked. */
  async admits(): Promise<boolean | undefined> {
    const response = await this.#ask('/v1/sfeerbeelden/_controleer', {});
    return response && (response.status === 401 ? false : response.ok ? true : undefined);
  }

  /** What the intake would say of a note; undefined when the server cannot be asked. */
  async check(notitie: string): Promise<Check | undefined> {
    return this.#ok<Check>(await this.#ask('/v1/sfeerbeelden/_controleer', { notitie }));
  }

  /** The themes that a note seems to be about. */
  async suggest(notitie: string): Promise<string[]> {
    const answer = await this.#ok<{ themas: { thema: string }[] }>(
      await this.#ask('/v1/themas/_suggestie', { notitie }),
    );
    return answer?.themas.map(({ thema }) => thema) ?? [];
  }

  /** What the city tells of a theme here or, where few reported, of the place around it. */
  async told(theme: string, area: string): Promise<Told | undefined> {
    const here = await this.#ok<Told>(await this.#ask(`/v1/indicatoren/${theme}/${area}`));
    return here?.zie
      ? this.#ok<Told>(await this.#ask(`/v1/indicatoren/${here.zie.thema}/${here.zie.gebied}`))
      : here;
  }

  async #ok<T>(response: Response | undefined): Promise<T | undefined> {
    return response?.ok ? body<T>(response) : undefined;
  }

  /** Credentials stay out: the browser would ask for a name and password in a window of its own. */
  async #ask(path: string, content?: unknown): Promise<Response | undefined> {
    const key = this.#key();
    try {
      return await this.#fetch(path, {
        method: content === undefined ? 'GET' : 'POST',
        credentials: 'omit',
        cache: 'no-store',
        signal: AbortSignal.timeout(PATIENCE),
        headers: {
          ...(content !== undefined && { 'Content-Type': 'application/json' }),
          ...(key && { Authorization: `Bearer ${key}` }),
        },
        ...(content !== undefined && { body: JSON.stringify(content) }),
      });
    } catch {
      return undefined;
    }
  }
}

function refused(problem: Problem | undefined): Answer {
  const faults = problem?.fouten ?? [];
  const about = faults.length > 0 && problem?.title === 'De aanvraag klopt niet';
  const reason = about ? '' : [problem?.title, problem?.detail].filter(Boolean).join('. ');
  return { kind: 'refused', reason, faults };
}

async function body<T>(response: Response): Promise<T | undefined> {
  try {
    return (await response.json()) as T;
  } catch {
    return undefined;
  }
}
