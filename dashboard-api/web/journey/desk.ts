import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';

/** Where the system runs, the keys, and the browser to use. */
export const SYSTEM = setting('LEZEN');
const KEY = setting('LEZEN_SLEUTEL');
const REPORTER_KEY = setting('LEZEN_MELDER');
const PATIENCE = 30_000;
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined) {
    throw new Error(`${name} is not set`);
  }
  return value;
}

export function open(): Promise<Browser> {
  return chromium.launch({ executablePath: setting('CHROMIUM'), args: ['--no-sandbox'] });
}

const DOMAINS = ['veilig', 'sociaal', 'gebieden'];

/** A report as a program sends it. */
export interface Report {
  readonly gebied: string;
  readonly thema: string;
  readonly spanning: number;
  readonly notitie?: string;
}

/** Sends a report for each of the three domains: the smallest group that is told of. */
export async function report({ gebied, thema, ...told }: Report): Promise<void> {
  for (const domein of DOMAINS) {
    const answer = await post('/v1/sfeerbeelden', 'application/json', JSON.stringify({ gebied, domein, themas: [thema], ...told }));
    expect(answer.status).toBe(202);
  }
}

/** Sends three reports for each of the last weeks, so that there is a course to draw. */
export async function pastWeeks({ gebied, thema, spanning }: Report, weeks: number): Promise<void> {
  const lines = Array.from({ length: weeks }, (_, week) => new Date(Date.now() - (week + 1) * 7 * 86_400_000).toISOString()).flatMap((waargenomenOp) =>
    DOMAINS.map((domein) => JSON.stringify({ id: crypto.randomUUID(), waargenomenOp, gebied, domein, themas: [thema], spanning })),
  );
  const answer = await post('/v1/sfeerbeelden/_bulk', 'application/x-ndjson', lines.join('\n'));
  expect(await answer.json()).toMatchObject({ aanvaard: lines.length });
}

function post(path: string, type: string, body: string): Promise<Response> {
  return fetch(SYSTEM + path, { method: 'POST', body, headers: { 'Content-Type': type, Authorization: `Bearer ${REPORTER_KEY}` } });
}

interface Manner {
  readonly width?: number;
  readonly script?: boolean;
}

/** A desk with the app open. What the browser complains of is kept. */
export class Desk {
  readonly complaints: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      // The browser tells of every answer that is no success; that one was expected here.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
        this.complaints.push(message.text());
      }
    });
  }

  static async with(browser: Browser, { width = 1280, script = true }: Manner = {}): Promise<Desk> {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
      javaScriptEnabled: script,
      reducedMotion: 'reduce',
      acceptDownloads: true,
      httpCredentials: { username: 'kerngroep', password: KEY },
    });
    context.setDefaultTimeout(PATIENCE);
    return new Desk(context, await context.newPage());
  }

  async goes(path: string): Promise<void> {
    await this.page.goto(SYSTEM + path);
  }

  /** From now on the stream says this, of an empty city over which nobody watches, and then breaks off. */
  async hears({ verbonden }: { verbonden: boolean }): Promise<void> {
    const vrijgegevenOp = '2026-11-30T10:00:00Z';
    const sinds = '2026-11-30T09:00:00Z';
    const event = (name: string, data: object) => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
    const body =
      event('momentopname', { vrijgegevenOp, veranderdOp: sinds, verbonden, kleinsteGroep: 3, indicatoren: [] }) +
      event('waarschuwingen', { vrijgegevenOp, alarmering: { werkt: false, sinds }, waarschuwingen: [] });
    await this.page.route('**/v1/stroom?*', (route) => route.fulfill({ contentType: 'text/event-stream', body }));
  }

  /** Waits until this is read somewhere on the page. */
  async sees(text: string | RegExp, timeout = PATIENCE): Promise<void> {
    await this.page.getByText(text).locator('visible=true').first().waitFor({ timeout });
  }

  cell(thema: string, gebied: string) {
    return this.page.locator(`[data-cel="${thema}:${gebied}"]`);
  }

  /** Nothing on the page as it stands now keeps anybody out, and nothing falls off its side. */
  async isAccessible(): Promise<void> {
    await this.page.evaluate(AXE);
    const found = await this.page.evaluate(async () => {
      const axe = (globalThis as unknown as { axe: { run: (o: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe;
      const { violations } = await axe.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    });
    expect(found, this.page.url()).toEqual([]);
    const { wide, window } = await this.page.evaluate(() => ({ wide: document.documentElement.scrollWidth, window: innerWidth }));
    expect(wide, this.page.url()).toBeLessThanOrEqual(window);
  }

  async close(): Promise<void> {
    await this.context.close();
    expect(this.complaints).toEqual([]);
  }
}
