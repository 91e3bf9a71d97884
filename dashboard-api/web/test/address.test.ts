import { describe, expect, it } from 'vitest';
import { type Address, read, write } from '../src/place/address.js';

function through(address: Address): Address {
  const url = new URL(write(address), 'http://stad');
  return read(url.pathname, url.search);
}

describe('an address', () => {
  it.each<Address>([
    { page: 'overzicht' },
    { page: 'overzicht', groep: 'straat', alleen: 'verteld', op: '2026-06-30' },
    { page: 'kaart', thema: 'alle' },
    { page: 'kaart', thema: 'oekraine', gebied: 'noord', week: '2026-06-29' },
    { page: 'thema', thema: 'oekraine', gebied: 'stad' },
    { page: 'thema', thema: 'oekraine', gebied: 'spangen' },
    { page: 'gebied', gebied: 'delfshaven' },
    { page: 'waarschuwingen', toestand: 'open' },
    { page: 'waarschuwingen', toestand: 'gesloten', soort: 'acuut', thema: 'oekraine' },
    { page: 'waarschuwing', id: 'acuut.oekraine.20260105T0415Z.1' },
    { page: 'meldingen', deel: 'zoeken' },
    { page: 'meldingen', deel: 'zoeken', thema: 'oekraine', gebied: 'noord', domein: 'veilig', spanning: '4', dag: '2026-12-01' },
    { page: 'meldingen', deel: 'nieuw' },
    { page: 'beheer', deel: 'themas' },
  ])('leads back to where it was shared from: %j', (address) => {
    expect(through(address)).toEqual(address);
  });

  it('leaves out what is as it is by itself', () => {
    expect(write({ page: 'thema', thema: 'oekraine', gebied: 'stad' })).toBe('/thema/oekraine');
    expect(write({ page: 'waarschuwingen', toestand: 'open' })).toBe('/waarschuwingen');
  });

  it('takes in no text: what is no id, day or word of a list was not chosen', () => {
    expect(read('/', '?groep=Jan%20Jansen&op=gisteren&alleen=jij&zoek=naam')).toEqual({ page: 'overzicht' });
    expect(read('/waarschuwingen', '?toestand=kapot&soort=x&thema=A')).toEqual({ page: 'waarschuwingen', toestand: 'open' });
    expect(read('/meldingen', '?tekst=Jan&spanning=9&domein=jan&dag=nu')).toEqual({ page: 'meldingen', deel: 'zoeken' });
    expect(read('/thema/Jan Jansen', '')).toEqual({ page: 'onbekend' });
    expect(read('/waarschuwingen/1', '')).toEqual({ page: 'onbekend' });
    expect(read(`/thema/${'a'.repeat(101)}`, '')).toEqual({ page: 'onbekend' });
  });

  it('of a page that is not there is not taken for one that is', () => {
    expect(read('/melden', '')).toEqual({ page: 'onbekend' });
    expect(read('/gebied', '')).toEqual({ page: 'onbekend' });
    expect(read('/gebied/noord/wijk', '')).toEqual({ page: 'onbekend' });
  });
});
