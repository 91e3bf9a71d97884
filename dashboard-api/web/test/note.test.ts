import { describe, expect, it } from 'vitest';
import { piecesOf } from '../src/note/marked.js';
import { NOTHING, questionOf } from '../src/note/question.js';

describe('a question for notes', () => {
  it('without words or choices asks for all notes, and says why', () => {
    expect(questionOf('beeld-duiden', {}, NOTHING)).toEqual({ doel: 'beeld-duiden', aantal: 20 });
  });

  it('leaves out words that are only spaces', () => {
    expect(questionOf('beeld-duiden', {}, { tekst: '  ', tikfouten: true })).not.toHaveProperty('tekst');
  });

  it('takes a day from its beginning to that of the next, in UTC', () => {
    const choices = { thema: 'oekraine', gebied: 'noord', domein: 'veilig', spanning: '4', dag: '2026-12-31' } as const;
    expect(questionOf('thema-onderhouden', choices, { tekst: ' onrust ', tikfouten: false }, 'verder')).toEqual({
      doel: 'thema-onderhouden',
      aantal: 20,
      tekst: 'onrust',
      tikfouten: false,
      themas: ['oekraine'],
      gebieden: ['noord'],
      domeinen: ['veilig'],
      spanning: [4, 5],
      van: '2026-12-31T00:00:00.000Z',
      tot: '2027-01-01T00:00:00.000Z',
      na: 'verder',
    });
  });

  it('asks for the like of a note in the place of words', () => {
    expect(questionOf('beeld-duiden', {}, { zoals: '0123456789abcdef' })).toEqual({ doel: 'beeld-duiden', aantal: 20, zoals: '0123456789abcdef' });
  });
});

describe('a note with words that were met', () => {
  it.each([
    { note: 'rustig plein', spans: [], pieces: ['rustig plein'] },
    { note: 'onrust plein', spans: [{ begin: 0, einde: 6 }], pieces: ['*onrust', ' plein'] },
    { note: 'veel onrust', spans: [{ begin: 5, einde: 11 }], pieces: ['veel ', '*onrust'] },
    { note: 'é😀 wij', spans: [{ begin: 4, einde: 7 }], pieces: ['é😀 ', '*wij'] },
    { note: '', spans: [], pieces: [] },
  ])('is cut at them, and stays whole: $note', ({ note, spans, pieces }) => {
    const cut = piecesOf(note, spans);
    expect(cut.map(({ text, met }) => (met ? `*${text}` : text))).toEqual(pieces);
    expect(cut.map(({ text }) => text).join('')).toBe(note);
  });
});
