import { describe, expect, it } from 'vitest';
import { differencesOf } from '../../../src/library/differences';
import { EMPTY_LIBRARY } from '../../../src/library/library';
import { library } from './libraries';

const OWN = library({
  'papers/2502.18411': { saved: [true, 5], note: ['old', 1], 'in/later': ['i', 1] },
  'papers/2410.07985': { saved: [true, 1], read: [true, 1] },
  'lists/seminar': { name: ['세미나', 1] },
});

describe('differencesOf', () => {
  it('is null where nothing changes, and where the reader would see nothing of it', () => {
    expect(differencesOf(OWN, OWN)).toBeNull();
    expect(differencesOf(OWN, EMPTY_LIBRARY)).toBeNull();
    expect(differencesOf(OWN, library({ 'papers/2502.18411': { saved: [false, 4] } }))).toBeNull();
    expect(differencesOf(OWN, library({ 'papers/2502.18411': { rating: [5, 9] } }))).toBeNull();
  });

  it('counts what comes, changes and goes', () => {
    const incoming = library({
      'papers/2502.18411': { note: ['new', 2], 'in/later': ['j', 2] },
      'papers/2410.07985': { saved: [false, 2], read: [true, 2] },
      'papers/2504.06261': {
        saved: [true, 1],
        read: [true, 1],
        note: ['#a', 1],
        'in/rl': ['i', 1],
      },
      'lists/seminar': { name: ['6월 세미나', 2] },
      'lists/rl': { name: ['RL', 2] },
      'searches/a': { question: ['?q=rag', 2] },
      'authors/Kai Chen': { followed: [true, 2] },
    });
    expect(differencesOf(OWN, incoming)).toEqual({
      saved: { added: 1, removed: 1 },
      read: { added: 1, removed: 0 },
      notes: { added: 1, removed: 0, changed: 1 },
      lists: { added: 1, removed: 0, changed: 1 },
      places: 2,
      searches: { added: 1, removed: 0, changed: 0 },
      authors: { added: 1, removed: 0, changed: 0 },
    });
  });

  it('counts a list that goes', () => {
    const incoming = library({ 'lists/seminar': { name: [null, 2] } });
    expect(differencesOf(OWN, incoming)).toMatchObject({
      lists: { added: 0, removed: 1, changed: 0 },
    });
  });
});
