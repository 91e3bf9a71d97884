import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Desk, open, pastWeeks, report, SYSTEM } from './desk.js';

/*
 * The journeys run in a city where something happens in Spangen now (KerngroepIT); each reports on
 * a theme of its own.
 */
describe('the kerngroep', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await open();
  });
  afterAll(() => browser.close());

  it('is told that an empty city is not a calm one', async () => {
    const desk = await Desk.with(browser);
    await desk.hears({ verbonden: true });
    await desk.goes('/');
    await desk.sees('Er is nog niets te vertellen.');
    await desk.isAccessible();
    await desk.goes('/thema/antisemitisme?gebied=noord');
    await desk.sees('Hier is te weinig gemeld om iets te mogen vertellen.');
    await desk.isAccessible();
    await desk.close();
  });

  it('sees a cell change when it is reported on, without loading the page anew', async () => {
    const desk = await Desk.with(browser);
    await desk.goes('/');
    await desk.cell('antisemitisme', 'noord').getByText('te weinig meldingen').waitFor({ state: 'attached' });
    await desk.page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));

    await report({ gebied: 'bergpolder', thema: 'antisemitisme', spanning: 4 });

    await desk.cell('antisemitisme', 'noord').getByText(/niveau \d/).waitFor({ state: 'attached' });
    expect(await desk.page.evaluate(() => 'sameDocument' in globalThis)).toBe(true);
    await desk.sees('nu te vertellen');
    await desk.isAccessible();
    await desk.close();
  });

  it('makes the figures stand still, and lets them go on from how things are by then', async () => {
    const desk = await Desk.with(browser);
    const cell = desk.cell('moslimdiscriminatie', 'charlois');
    await desk.goes('/');
    await cell.getByText('te weinig meldingen').waitFor({ state: 'attached' });
    await desk.page.getByRole('button', { name: 'Zet stil' }).click();
    await desk.sees('Stilgezet: verandert nu niet mee');
    await desk.isAccessible();

    // Another desk shows that the change came out; this one stands still.
    const other = await Desk.with(browser);
    await other.goes('/');
    await report({ gebied: 'carnisse', thema: 'moslimdiscriminatie', spanning: 3 });
    await other.cell('moslimdiscriminatie', 'charlois').getByText(/niveau \d/).waitFor({ state: 'attached' });
    expect(await cell.textContent()).toContain('te weinig meldingen');

    await desk.page.getByRole('button', { name: 'Ga verder' }).click();
    await cell.getByText(/niveau \d/).waitFor({ state: 'attached' });
    await desk.sees('Live: verandert vanzelf mee');
    await other.close();
    await desk.close();
  });

  it('walks through the heat map with the keyboard alone', async () => {
    const desk = await Desk.with(browser);
    const { page } = desk;
    await desk.goes('/');
    await desk.cell('antisemitisme', 'noord').getByText(/niveau/).waitFor({ state: 'attached' });
    const focused = () => page.evaluate(() => document.activeElement?.closest('td')?.dataset['cel'] ?? '');
    for (let presses = 0; (await focused()) === ''; presses++) {
      expect(presses).toBeLessThan(40);
      await page.keyboard.press('Tab');
    }
    expect(await focused()).toBe('alle:rotterdam');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('End');
    expect(await focused()).toMatch(/^alle:/);
    await page.keyboard.press('Home');
    const columns = await page.locator('.rooster thead th').allTextContents();
    const rows = await page.locator('.rooster .rij').allTextContents();
    for (let step = 1; step < columns.indexOf('Noord'); step++) {
      await page.keyboard.press('ArrowRight');
    }
    for (let step = 0; step < rows.indexOf('Antisemitisme'); step++) {
      await page.keyboard.press('ArrowDown');
    }
    expect(await focused()).toBe('antisemitisme:noord');
    await desk.sees('Antisemitisme in Noord.');
    await desk.isAccessible();

    await page.keyboard.press('Tab');
    expect(await focused()).toBe('');
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('antisemitisme:noord');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Antisemitisme in Noord' }).waitFor();
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/thema/antisemitisme?gebied=noord');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Hoe staat de stad ervoor?' }).waitFor();
    await desk.close();
  });

  it('sees the course of a theme, its exact figures and its wijken', async () => {
    await pastWeeks({ gebied: 'cool', thema: 'studentenprotesten', spanning: 3 }, 6);
    await report({ gebied: 'cool', thema: 'studentenprotesten', spanning: 4 });
    const desk = await Desk.with(browser);
    await desk.goes('/thema/studentenprotesten?gebied=centrum');
    await desk.sees(/Week van/);
    await desk.sees('De gebieden naast elkaar');
    await desk.page.getByText(/De precieze cijfers/).first().click();
    await desk.page.getByRole('row', { name: /3,0/ }).first().waitFor();
    await desk.isAccessible();
    await desk.page.getByRole('combobox', { name: 'Plek' }).selectOption({ label: 'Cool' });
    await desk.page.getByRole('heading', { level: 1, name: 'Studentenprotesten in Cool' }).waitFor();
    await desk.isAccessible();
    await desk.goes('/gebied/centrum');
    await desk.sees("De thema's naast elkaar");
    await desk.page.locator('.veelvoud').waitFor();
    await desk.isAccessible();
    await desk.close();
  });

  it('plays the last weeks on the map, and zooms in to the wijken', async () => {
    const desk = await Desk.with(browser);
    const { page } = desk;
    await desk.goes('/kaart?thema=studentenprotesten');
    await page.getByRole('list', { name: 'De gebieden' }).getByRole('link').first().waitFor();
    await desk.isAccessible();
    await page.getByRole('link', { name: /^Centrum/ }).click();
    await desk.sees('De wijken van Centrum, nu');
    expect(page.url()).toContain('gebied=centrum');
    await page.getByRole('button', { name: /Speel/ }).click();
    await desk.sees(/De wijken van Centrum, in de week van/);
    await page.getByRole('button', { name: 'Stop' }).click();
    expect(page.url()).toMatch(/week=\d{4}-\d{2}-\d{2}/);
    await desk.isAccessible();
    await page.getByRole('slider').press('End');
    await desk.sees('De wijken van Centrum, nu');
    await desk.close();
  });

  it('assesses and closes an alert', async () => {
    const desk = await Desk.with(browser);
    const { page } = desk;
    await desk.goes('/waarschuwingen');
    await desk.sees('Hoe goed zijn de waarschuwingen?');
    const alert = page.getByRole('list', { name: 'Waarschuwingen' }).getByRole('link', { name: /Oorlog in Oekraïne/ }).first();
    await alert.waitFor({ timeout: 120_000 });
    await desk.isAccessible();
    await alert.click();
    await page.getByRole('heading', { level: 1, name: /Oorlog in Oekraïne/ }).waitFor();
    await desk.isAccessible();

    await page.getByRole('button', { name: 'Leg vast' }).click();
    await desk.sees('Kies eerst wat de kerngroep doet.');
    await desk.isAccessible();
    await page.getByLabel(/^In duiding/).check();
    await page.getByRole('button', { name: 'Leg vast' }).click();
    await page.locator('.tijdlijn').getByText('in duiding').waitFor();
    await page.getByLabel(/^Sluiten/).check();
    await page.getByLabel(/^Terecht/).check();
    await desk.isAccessible();
    await page.getByRole('button', { name: 'Leg vast' }).click();
    await page.locator('.tijdlijn').getByText('Terecht: er was iets').waitFor();
    await desk.isAccessible();

    await page.getByRole('link', { name: 'Waarschuwingen', exact: true }).last().click();
    await page.getByLabel(/^Gesloten/).check({ force: true });
    await page.getByRole('link', { name: /Oorlog in Oekraïne/ }).first().waitFor();
    expect(page.url()).toContain('toestand=gesloten');
    await desk.close();
  }, 180_000);

  it('takes along what is on the screen, with its filters and its time', async () => {
    const desk = await Desk.with(browser);
    const { page } = desk;
    await desk.goes('/?groep=gelijke-behandeling&alleen=verteld');
    await desk.cell('antisemitisme', 'noord').getByText(/niveau/).waitFor({ state: 'attached' });
    const taken = async (name: string) => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      return readFileSync(await download.path());
    };
    const table = (await taken('Cijfers (CSV)')).toString();
    expect(table).toMatch(/Thema's: Samenleven en gelijke behandeling, alleen waarvan iets te vertellen is\r\n/);
    expect(table).toMatch(/Stand: \d+ \p{L}+ \d{4}, \d\d\.\d\d uur/u);
    expect(table).toMatch(/Antisemitisme;Noord;vrijgegeven;/);
    expect(table).not.toContain('Studentenprotesten');
    const picture = (await taken('Plaatje (SVG)')).toString();
    expect(picture).toContain('Samenleven en gelijke behandeling');
    expect(picture).toMatch(/Stand: \d+/);
    const pixels = await taken('Plaatje (PNG)');
    expect(pixels.subarray(1, 4).toString()).toBe('PNG');
    const [, width] = /width="(\d+)"/.exec(picture) ?? [];
    expect(pixels.readUInt32BE(16)).toBe(2 * Number(width));
    await desk.close();
  });

  it('looks back at a day, and finds its way to now', async () => {
    const desk = await Desk.with(browser);
    const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    await desk.goes(`/?op=${yesterday}`);
    await desk.sees('U kijkt terug.');
    await desk.page.locator('.rooster').waitFor();
    await desk.isAccessible();
    await desk.page.getByRole('link', { name: 'Terug naar nu' }).click();
    await desk.page.getByRole('heading', { level: 1, name: 'Hoe staat de stad ervoor?' }).waitFor();
    await desk.close();
  });

  it.each(['werking', 'themas', 'gebieden'])('sees in management how things stand: %s', async (part) => {
    const desk = await Desk.with(browser);
    await desk.goes(`/beheer?deel=${part}`);
    await desk.page.getByRole('heading', { level: 2 }).first().waitFor();
    if (part === 'themas') {
      await desk.page.locator('summary').first().click();
      await desk.sees('Grondslag');
    }
    await desk.sees('Live: verandert vanzelf mee');
    await desk.isAccessible();
    await desk.close();
  });

  it('is told when the line breaks, how old the figures are, and when it is good again', async () => {
    const desk = await Desk.with(browser);
    await desk.goes('/');
    await desk.cell('antisemitisme', 'noord').getByText(/niveau/).waitFor({ state: 'attached' });
    await desk.context.setOffline(true);
    await desk.sees('Verbinding verbroken: wij proberen het opnieuw', 60_000);
    await desk.sees(/Laatste cijfer: \d+ \p{L}+ \d{4}/u);
    expect(await desk.cell('antisemitisme', 'noord').textContent()).toMatch(/niveau/);
    await desk.isAccessible();
    await desk.context.setOffline(false);
    await desk.sees('Live: verandert vanzelf mee', 60_000);
    await desk.close();
  });

  it('is told when the server itself hears nothing new', async () => {
    const desk = await Desk.with(browser);
    await desk.hears({ verbonden: false });
    await desk.goes('/');
    await desk.sees(/Er wordt nu niet gewaakt sinds 30 november 2026, 10.00 uur/);
    await desk.isAccessible();
    await desk.close();
  });

  it('sees that figures are on their way, and why they do not come', async () => {
    const desk = await Desk.with(browser);
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await desk.page.route('**/v1/themas', async (route) => {
      await held;
      await route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{"title":"Nu even niet","detail":"Probeer het straks."}' });
    });
    await desk.goes('/');
    await desk.page.getByText('De cijfers worden opgehaald.').first().waitFor({ state: 'attached' });
    await desk.isAccessible();
    letGo();
    await desk.sees('Dit kon niet worden opgehaald.');
    await desk.sees('Nu even niet. Probeer het straks.');
    await desk.page.unroute('**/v1/themas');
    await desk.page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await desk.sees('Wat vraagt aandacht?');
    await desk.close();
  });

  it('reads notes after saying why, and leaves its words in no address', async () => {
    await report({ gebied: 'overschie-wijk', thema: 'lhbtiq', spanning: 3, notitie: 'Gemopper over de kermis op het plein.' });
    const desk = await Desk.with(browser);
    const { page } = desk;
    await desk.goes('/meldingen');
    await desk.sees('Waarvoor kijkt u?');
    await desk.isAccessible();
    const looks: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('_zoek')) {
        looks.push(JSON.parse(request.postData() ?? '{}').doel);
      }
    });
    await page.getByRole('button', { name: /beeld van een thema/ }).click();
    await page.getByRole('searchbox', { name: 'Woorden' }).fill('kermis');
    await expect
      .poll(
        async () => {
          await page.getByRole('button', { name: 'Zoek', exact: true }).click();
          await page.getByRole('status').getByText(/notitie/).waitFor();
          return page.locator('mark').count();
        },
        { timeout: 20_000 },
      )
      .toBe(3);
    expect(await page.locator('mark').first().textContent()).toBe('kermis');
    await desk.isAccessible();
    await page.getByRole('combobox', { name: 'Domein' }).selectOption('veilig');
    await desk.sees('1 notitie');
    await page.getByRole('button', { name: 'Meer zoals deze' }).click();
    await desk.sees(/die lijken op de notitie/);
    expect(new URL(page.url()).search).toBe('?domein=veilig');
    expect(new Set(looks)).toEqual(new Set(['beeld-duiden']));

    await page.getByRole('link', { name: 'Wat is er nieuw?' }).click();
    await page.waitForFunction(() => document.querySelector('.wachten') === null);
    await desk.isAccessible();
    await desk.close();
  });

  it('is told that notes cannot be searched yet, and asks again', async () => {
    const desk = await Desk.with(browser);
    const problem = { title: 'Nog niet beschikbaar', detail: 'De notities worden nog gelezen.' };
    await desk.page.route('**/_zoek', (route) => route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify(problem) }));
    await desk.goes('/meldingen');
    await desk.page.getByRole('button', { name: /achter een waarschuwing/ }).click();
    await desk.sees('De notities worden nog gelezen.');
    await desk.isAccessible();
    await desk.page.unroute('**/_zoek');
    await desk.page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await desk.page.getByRole('status').getByText(/notitie/).waitFor();
    await desk.close();
  });

  it('is asked to sign in when the key does not fit', async () => {
    expect((await fetch(`${SYSTEM}/`)).status).toBe(401);

    const desk = await Desk.with(browser);
    await desk.page.route('**/v1/**', (route) => route.fulfill({ status: 403, contentType: 'application/problem+json', body: '{}' }));
    await desk.goes('/');
    await desk.sees('Aanmelden is nodig.');
    await desk.sees('Niet aangemeld');
    await desk.isAccessible();
    await desk.close();
  });

  it('comes without a script to the simple page', async () => {
    const desk = await Desk.with(browser, { script: false });
    await desk.goes('/');
    await desk.page.waitForURL('**/eenvoudig');
    await desk.sees('Spanning in de stad, nu');
    await desk.page.getByRole('link', { name: 'Toegankelijkheid' }).click();
    await desk.sees('Nog niet door een onafhankelijk bureau onderzocht.');
    await desk.close();
  });

  it.each(['/', '/kaart?gebied=centrum', '/thema/studentenprotesten?gebied=centrum', '/gebied/centrum', '/waarschuwingen?toestand=alle', '/meldingen', '/beheer?deel=themas', '/geen-pagina'])(
    'fits a small phone: %s',
    async (path) => {
      const desk = await Desk.with(browser, { width: 320 });
      await desk.goes(path === '/geen-pagina' ? '/thema/geen-thema' : path);
      await desk.sees('Live: verandert vanzelf mee');
      await desk.page.getByRole('heading', { level: 1 }).waitFor();
      await desk.page.waitForFunction(() => document.querySelector('.wachten') === null);
      await desk.isAccessible();
      await desk.close();
    },
  );

  it.each(['/toegankelijkheid', '/eenvoudig', '/cel/studentenprotesten/centrum'])('fits a small phone, apart from the app: %s', async (path) => {
    const desk = await Desk.with(browser, { width: 320 });
    await desk.goes(path);
    await desk.page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
    await desk.isAccessible();
    await desk.close();
  });

  it('weighs at most 150 kB in all, under a policy that lets nothing else in', async () => {
    const desk = await Desk.with(browser);
    const sizes: number[] = [];
    desk.page.on('response', async (response) => {
      if (/\/statisch\/|\/$/.test(new URL(response.url()).pathname) && response.ok()) {
        sizes.push(brotliCompressSync(await response.body()).length);
      }
    });
    const answer = await desk.page.goto(`${SYSTEM}/`);
    await desk.sees('Live: verandert vanzelf mee');
    await desk.page.evaluate(() => document.fonts.ready.then(() => undefined));
    expect(answer?.headers()['content-security-policy']).not.toContain('unsafe');
    expect(sizes.length).toBeGreaterThanOrEqual(4);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(150_000);
    await desk.close();
  });
});
