import { useEffect, useState } from 'preact/hooks';
import type { Problem } from './wire.js';

/** What came of a question to the server. `data` of an earlier answer stays while a newer is asked. */
export type Answer<T> =
  | { readonly state: 'loading'; readonly data?: T }
  | { readonly state: 'there'; readonly data: T }
  | { readonly state: 'denied'; readonly data?: T }
  | { readonly state: 'failed'; readonly why: string; readonly data?: T };

const NO_LINE = 'Er is geen verbinding met de server.';

/** Asks once. Never throws: what goes wrong is part of the answer. */
export async function ask<T>(path: string, init: RequestInit = {}): Promise<Answer<T>> {
  try {
    const answer = await fetch(path, { ...init, headers: { Accept: 'application/json', ...init.headers } });
    if (answer.status === 401 || answer.status === 403) {
      return { state: 'denied' };
    }
    if (!answer.ok) {
      return { state: 'failed', why: await reason(answer) };
    }
    return { state: 'there', data: (await answer.json()) as T };
  } catch {
    return { state: 'failed', why: NO_LINE };
  }
}

async function reason(answer: Response): Promise<string> {
  try {
    const problem = (await answer.json()) as Problem;
    return `${problem.title}. ${problem.detail}`;
  } catch {
    return `De server antwoordde met ${answer.status}.`;
  }
}

/** Sends fields, as JSON. */
export function send<T>(path: string, fields: object): Promise<Answer<T>> {
  return ask<T>(path, { method: 'POST', body: JSON.stringify(fields), headers: { 'Content-Type': 'application/json' } });
}

/** Asks all of these, and again when `version` changes; fails when one of them does. */
export function useAnswers<T>(paths: readonly string[], version = ''): Answer<readonly T[]> {
  const key = paths.join(' ');
  const [held, hold] = useState<{ key: string; answer: Answer<readonly T[]> }>({ key, answer: { state: 'loading' } });
  useEffect(() => {
    let wanted = true;
    void Promise.all(paths.map((path) => ask<T>(path))).then((answers) => {
      if (wanted) {
        hold((before) => ({ key, answer: keeping(before.key === key ? before.answer : undefined, together(answers)) }));
      }
    });
    return () => {
      wanted = false;
    };
  }, [key, version]);
  return held.key === key ? held.answer : { state: 'loading' };
}

export function useAnswer<T>(path: string, version = ''): Answer<T> {
  const all = useAnswers<T>([path], version);
  const first = all.data?.[0];
  return { ...all, data: first } as Answer<T>;
}

function together<T>(answers: readonly Answer<T>[]): Answer<readonly T[]> {
  for (const answer of answers) {
    if (answer.state === 'failed') {
      return { state: 'failed', why: answer.why };
    }
    if (answer.state !== 'there') {
      return { state: answer.state };
    }
  }
  return { state: 'there', data: answers.map(({ data }) => data as T) };
}

function keeping<T>(before: Answer<T> | undefined, now: Answer<T>): Answer<T> {
  return now.data === undefined && before?.data !== undefined ? ({ ...now, data: before.data } as Answer<T>) : now;
}
