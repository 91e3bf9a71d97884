import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';

/** Where the system runs, a key for reporters, and the browser to use. */
export const SYSTEM = setting('LEZEN');
export const KEY = setting('LEZEN_SLEUTEL');
const PATIENCE = Number(process.env['LEZEN_GEDULD'] ?? 30_000);
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

/** How a reporter comes along: with the key on the device, without a script, in a small window. */
export interface Manner {
  readonly key?: boolean;
  readonly script?: boolean;
  readonly width?: number;
}

/** A phone with the form open. Every tap is counted; what the browser complains of is kept. */
export class Phone {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: string[] = [];
  taps = 0;

  private constructor(context: BrowserContext, page: Page) {
    this.context = context;
    this.page = page;
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      // The browser tells of every answer that is no success; that one was expected here.
      const expected = message.text().startsWith('Failed to load resource');
      if (message.type() === 'error' && !expected) {
        this.complaints.push(message.text());
      }
    });
  }

  static async with(browser: Browser, manner: Manner = {}): Promise<Phone> {
    const { key = true, script = true, width = 375 } = manner;
    const context = await browser.newContext({
      viewport: { width, height: 812 },
      hasTouch: true,
      isMobile: true,
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
      javaScriptEnabled: script,
      ...(!script && key && { httpCredentials: { username: 'melder', password: KEY } }),
    });
    if (key && script) {
      await context.addInitScript((given) => localStorage.setItem('lezen.sleutel', given), KEY);
    }
    context.setDefaultTimeout(PATIENCE);
    const phone = new Phone(context, await context.newPage());
    await phone.page.goto(`${SYSTEM}/melden`);
    return phone;
  }

  /** Waits until the form opens without a connection. */
  async installed(): Promise<void> {
    await this.page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      while (navigator.serviceWorker.controller === null) {
        await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
      }
    });
  }

  async tap(text: string): Promise<void> {
    const words = new RegExp(`^[^\\p{L}]*${text.replace('+', '\\+')}(?!\\p{L})`, 'u');
    const controls = 'label:visible, button:visible, summary:visible';
    await this.page.locator(controls).filter({ hasText: words }).first().tap();
    this.taps++;
  }

  async calm(): Promise<void> {
    await this.page.locator('#rust').tap();
    this.taps++;
  }

  async mood(level: number): Promise<void> {
    await this.page.locator(`.niveau-${level}`).tap();
    this.taps++;
  }

  /** From the two short lists, as on the first day. */
  async place(gebied: string, wijk: string): Promise<void> {
    await this.page.getByLabel('Gebied', { exact: true }).selectOption({ label: gebied });
    await this.page.getByLabel('Wijk', { exact: true }).selectOption({ label: wijk });
  }

  async note(text: string): Promise<void> {
    await this.page.locator('#notitie').fill(text);
  }

  /** Waits until this is read somewhere on the page. */
  async sees(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).locator('visible=true').first().waitFor();
  }

  /** Nothing on the page as it stands now keeps anybody out. */
  async isAccessible(): Promise<void> {
    await this.page.evaluate(AXE);
    const found = await this.page.evaluate(async () => {
      const axe = (globalThis as unknown as { axe: { run: (o: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe;
      const { violations } = await axe.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    });
    expect(found).toEqual([]);
  }

  async close(): Promise<void> {
    await this.context.close();
    expect(this.complaints).toEqual([]);
  }
}
