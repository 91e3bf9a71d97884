/**
 * Writes the pictures of the app in docs/screens from a running system with the demo city:
 * `npm run schermen`. LEZEN says where it runs, CHROMIUM which browser to use.
 */
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const SYSTEM = process.env.LEZEN ?? 'http://localhost:8080';
const FOLDER = fileURLToPath(new URL('../../docs/screens/', import.meta.url));

const DESK = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

/** The tensest theme and gebied with some weeks behind it, so that there is something to see. */
async function tensest() {
  const { indicatoren } = await (await fetch(`${SYSTEM}/v1/indicatoren?niveau=gebied`)).json();
  const { themas } = await (await fetch(`${SYSTEM}/v1/themas`)).json();
  const known = new Set(themas.map(({ id }) => id).filter((id) => id !== 'alle'));
  return indicatoren.filter(({ thema, richting }) => known.has(thema) && richting !== undefined).sort((a, b) => b.spanning.gemiddelde - a.spanning.gemiddelde)[0];
}

async function newestAlert() {
  const { waarschuwingen } = await (await fetch(`${SYSTEM}/v1/waarschuwingen`)).json();
  return waarschuwingen[0]?.id;
}

const cell = await tensest();
const alert = await newestAlert();
const SCREENS = [
  { name: 'stad', path: '/', size: { ...DESK, height: 1500 } },
  { name: 'stad-telefoon', path: '/', size: PHONE },
  { name: 'kaart', path: `/kaart?thema=alle&gebied=${cell.gebied}`, size: DESK, whole: true },
  { name: 'thema', path: `/thema/${cell.thema}?gebied=${cell.gebied}`, size: { ...DESK, height: 1400 } },
  { name: 'meldingen', path: '/meldingen', size: DESK, press: /beeld van een thema/ },
  ...(alert === undefined ? [] : [{ name: 'waarschuwing', path: `/waarschuwingen/${alert}`, size: DESK, whole: true }]),
];

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const { name, path, size, whole = false, press } of SCREENS) {
  const page = await browser.newPage({ viewport: size, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', reducedMotion: 'reduce' });
  await page.goto(SYSTEM + path);
  await page.getByText('Live: verandert vanzelf mee').waitFor();
  if (press !== undefined) {
    await page.getByRole('button', { name: press }).click();
  }
  await page.waitForFunction(() => document.querySelector('.wachten') === null);
  await page.screenshot({ path: `${FOLDER}${name}.png`, fullPage: whole });
  await page.close();
}
await browser.close();
