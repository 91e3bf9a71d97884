import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KEY, open, Phone, SYSTEM } from './phone.js';

/*
 * Each journey reports in wijken of its own: the test that started the system counts afterwards
 * what came of them.
 */
describe('reporting', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await open();
  });
  afterAll(() => browser.close());

  it('takes a few taps and less than twenty seconds', async () => {
    const phone = await Phone.with(browser);
    await phone.isAccessible();
    await phone.mood(3);
    await phone.place('Delfshaven', 'Spangen');
    await phone.tap('Antisemitisme');
    await phone.tap('Sociaal');
    await phone.tap('Verstuur');
    await phone.sees('Bedankt, uw melding is binnen');
    await phone.sees(/telt mee|te weinig gemeld|Wat de stad nu weet/);
    await phone.isAccessible();

    await phone.page.reload();
    const started = Date.now();
    phone.taps = 0;
    await phone.mood(2);
    await phone.tap('Antisemitisme');
    await phone.tap('Verstuur');
    await phone.sees('Bedankt, uw melding is binnen');
    expect(phone.taps).toBeLessThanOrEqual(4);
    expect(Date.now() - started).toBeLessThan(20_000);

    await phone.tap('Nog een melding');
    phone.taps = 0;
    await phone.calm();
    await phone.sees('Bedankt, uw melding is binnen');
    expect(phone.taps).toBe(1);
    await phone.sees('Rust in Spangen: Antisemitisme');
    await phone.close();
  });

  it('offers the place of last time, and one tap leads to another', async () => {
    const phone = await Phone.with(browser);
    await phone.mood(4);
    await phone.place('Centrum', 'Cool');
    await phone.tap('Oorlog in Oekraïne');
    await phone.tap('Veilig');
    await phone.tap('Verstuur');
    await phone.sees('Bedankt, uw melding is binnen');
    await phone.tap('Nog een melding');
    await phone.tap('Andere plek');
    await phone.place('Centrum', 'Cool');
    await phone.tap('Meer vertellen');
    await phone.tap('↗ Het wordt meer');
    await phone.isAccessible();
    await phone.mood(5);
    await phone.tap('Andere thema.s');
    await phone.tap('Studentenprotesten');
    await phone.page.locator('#verstuur').dblclick();
    await phone.sees('Escalatie in Cool: Studentenprotesten');
    expect(await phone.page.locator('.melding').count()).toBe(2);
    await phone.close();
  });

  it('says what is missing, and goes there', async () => {
    const phone = await Phone.with(browser);
    await phone.tap('Verstuur');
    await phone.sees('Kies hoe de sfeer is.');
    await phone.sees('Kies waarover het gaat.');
    expect(await phone.page.evaluate(() => document.activeElement?.id)).toBe('vraag-spanning');
    await phone.isAccessible();
    await phone.mood(3);
    expect(await phone.page.getByText('Kies hoe de sfeer is.').isVisible()).toBe(false);
    await phone.close();
  });

  it('works without a connection, and sends once when there is one', async () => {
    const phone = await Phone.with(browser);
    await phone.installed();
    await phone.context.setOffline(true);
    await phone.sees('Geen verbinding.');
    await phone.mood(3);
    await phone.place('Kralingen-Crooswijk', 'Rubroek');
    await phone.tap('Moslimdiscriminatie');
    await phone.tap('Gebieden');
    await phone.tap('Verstuur');
    await phone.sees('Bedankt, uw melding is opgeslagen');
    await phone.sees('1 melding wacht op versturen.');
    await phone.isAccessible();

    await phone.page.reload();
    await phone.sees('1 melding wacht op versturen.');
    let taken = 0;
    phone.page.on('response', (response) => {
      taken += response.status() === 202 ? 1 : 0;
    });
    await phone.context.setOffline(false);
    await phone.tap('Verstuur nu');
    await phone.sees('Er wacht niets.');
    await phone.sees('verstuurd');
    await phone.page.reload();
    await phone.sees('Er wacht niets.');
    expect(taken).toBe(1);
    await phone.close();
  });

  it('tells why a saved report was refused, and lets it be mended', async () => {
    const phone = await Phone.with(browser);
    await phone.installed();
    await phone.context.setOffline(true);
    await phone.mood(3);
    await phone.place('Kralingen-Crooswijk', 'Struisenburg');
    await phone.tap('Discriminatie en racisme');
    await phone.tap('Sociaal');
    await phone.note('Bel mij op 06-12345678 over de ruzies.');
    await phone.tap('Verstuur');
    await phone.sees('Bedankt, uw melding is opgeslagen');
    await phone.context.setOffline(false);
    await phone.sees('1 melding is geweigerd');
    await phone.sees('Uw melding is niet verstuurd');
    await phone.sees('“06-12345678”');
    await phone.isAccessible();

    await phone.tap('Verbeter');
    await phone.sees('Zo kan het niet weg. Pas dit aan:');
    await phone.isAccessible();
    await phone.note('Er zijn ruzies.');
    await phone.sees('Geen persoonsgegevens gevonden.');
    await phone.tap('Verstuur');
    await phone.sees('Bedankt, uw melding is binnen');
    await phone.sees('Er wacht niets.');
    await phone.close();
  });

  it('marks personal data while it is typed, and offers the note without', async () => {
    const phone = await Phone.with(browser);
    await phone.mood(2);
    await phone.place('Centrum', 'Oude Westen');
    await phone.tap('Sociaal');
    await phone.note('Studenten protesteren. Vragen aan jan.jansen@voorbeeld.nl.');
    await phone.sees('Zo kan het niet weg.');
    expect(await phone.page.locator('mark').allTextContents()).toEqual(['jan.jansen@voorbeeld.nl']);
    await phone.isAccessible();
    await phone.tap('+ Studentenprotesten');
    await phone.tap('Verstuur');
    await phone.sees('Pas uw notitie eerst aan.');
    await phone.tap('Haal het eruit');
    await phone.sees('Geen persoonsgegevens gevonden.');
    await phone.tap('Verstuur');
    await phone.sees('Bedankt, uw melding is binnen');
    await phone.close();
  });

  it('asks for the key once, says when it does not fit, and loses nothing meanwhile', async () => {
    const phone = await Phone.with(browser, { key: false });
    await phone.sees('Eenmalig: uw sleutel');
    await phone.isAccessible();
    await phone.mood(3);
    await phone.place('Feijenoord', 'Katendrecht');
    await phone.tap('Antisemitisme');
    await phone.tap('Veilig');
    await phone.tap('Verstuur');
    await phone.sees('1 melding wacht op versturen.');

    await phone.page.locator('#sleutel').fill('een-verkeerde');
    await phone.tap('Bewaar');
    await phone.sees('Deze sleutel past niet.');
    await phone.isAccessible();
    await phone.page.locator('#sleutel').fill(KEY);
    await phone.tap('Bewaar');
    await phone.sees('Er wacht niets.');
    await phone.page.reload();
    await phone.sees('Er wacht niets.');
    expect(await phone.page.locator('#sleutelvak').isVisible()).toBe(false);
    await phone.close();
  });

  it('can be done with the keyboard alone', async () => {
    const phone = await Phone.with(browser, { width: 1280 });
    const { page } = phone;
    const tabTo = async (selector: string) => {
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) {
          return;
        }
      }
      throw new Error(`no way to ${selector}`);
    };
    await tabTo('[name=spanning]');
    await page.keyboard.press('ArrowDown');
    await tabTo('#gebied-keuze');
    await page.keyboard.type('Noord');
    await tabTo('#gebied');
    await page.keyboard.type('Blij');
    await tabTo('[value=antisemitisme]');
    await page.keyboard.press('Space');
    await tabTo('[name=domein]');
    await page.keyboard.press('Space');
    await tabTo('#verstuur');
    await page.keyboard.press('Enter');
    await page.getByText('Ongemak in Blijdorp: Antisemitisme').first().waitFor();
    await page.getByText('Bedankt, uw melding is binnen').waitFor();
    await phone.close();
  });

  it('works without a script, and keeps what was filled in', async () => {
    const phone = await Phone.with(browser, { script: false });
    const { page } = phone;
    await phone.mood(4);
    await page.locator('#gebied').selectOption('noordereiland');
    await phone.tap('Veilig');
    await phone.note('Het loopt op.');
    await phone.tap('Verstuur');
    await phone.sees('Uw melding is nog niet verstuurd');
    expect(await page.locator('#notitie').inputValue()).toBe('Het loopt op.');
    await phone.tap('Opvang van asielzoekers');
    await phone.tap('Verstuur');
    await phone.sees('Bedankt, uw melding is binnen');
    await phone.close();
  });

  it.each([320, 640, 1280])('fits a window of %i px', async (width) => {
    const phone = await Phone.with(browser, { width });
    await phone.note('Bel jan.jansen@voorbeeld.nl');
    await phone.sees('Zo kan het niet weg.');
    const wide = await phone.page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
    await phone.isAccessible();
    await phone.close();
  });

  it('weighs at most 60 kB in all', async () => {
    const page = await (await fetch(`${SYSTEM}/melden`)).text();
    const files = [...page.matchAll(/(?:src|href)="(\/melden\/[^"]+)"/g)].map(([, path]) => path);
    let bytes = brotliCompressSync(page).length;
    for (const path of new Set([...files, '/melden/wacht.js'])) {
      const answer = await fetch(SYSTEM + path);
      expect(answer.status, path).toBe(200);
      bytes += brotliCompressSync(Buffer.from(await answer.arrayBuffer())).length;
    }
    console.log(`/melden weighs ${bytes} bytes, compressed with brotli`);
    expect(files).toHaveLength(5);
    expect(bytes).toBeLessThanOrEqual(60_000);
  });
});
