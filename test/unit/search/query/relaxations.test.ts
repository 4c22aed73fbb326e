import { describe, expect, it } from 'vitest';
import { parseQuestion } from '../../../../src/question/parsedQuestion';
import { NO_QUESTION, type Question } from '../../../../src/question/question';
import { relaxations } from '../../../../src/search/query/relaxations';
import { dayOf } from '../papers';

const ALL: Question = {
  ...NO_QUESTION,
  text: '확산 votes:>20',
  from: dayOf('2025-02-26'),
  to: dayOf('2025-02-26'),
  votes: { kind: 'unknown' },
  authors: ['Kai Chen', 'Bo Li'],
};

/** Relaxations of a question whose candidates find papers where `finds` says so. */
function relaxed(
  question: Question,
  finds: (candidate: Question) => boolean,
  nearest: readonly string[] = [],
) {
  const count = (candidate: Question) => (finds(candidate) ? 7 : 0);
  return relaxations(parseQuestion(question), count, () => nearest);
}

describe('relaxations', () => {
  it('lift each condition alone: every filter, each author, each operator', () => {
    const found = relaxed(ALL, () => true);
    expect(found.map(({ kind, text }) => [kind, text])).toEqual([
      ['days', ''],
      ['votes', ''],
      ['author', 'Kai Chen'],
      ['author', 'Bo Li'],
      ['operator', 'votes:>20'],
    ]);
    expect(found.map(({ question }) => question)).toEqual([
      { ...ALL, from: null, to: null },
      { ...ALL, votes: null },
      { ...ALL, authors: ['Bo Li'] },
      { ...ALL, authors: ['Kai Chen'] },
      { ...ALL, text: '확산' },
    ]);
  });

  it('lift at most eight operators alone', () => {
    const quotes = Array.from({ length: 20 }, (_, at) => `"말${at}"`);
    const asked: string[] = [];
    const found = relaxed({ ...NO_QUESTION, text: `확산 ${quotes.join(' ')}` }, ({ text }) => {
      asked.push(text);
      return text === '확산';
    });
    expect(asked).toHaveLength(9);
    expect(found.map(({ kind }) => kind)).toEqual(['filters']);
  });

  it('lift all conditions where lifting one finds nothing', () => {
    const found = relaxed(ALL, ({ votes, authors }) => votes === null && authors.length === 0);
    expect(found).toEqual([
      { kind: 'filters', text: '', question: { ...NO_QUESTION, text: '확산' }, papers: 7 },
    ]);
  });

  it('lift nothing where the whole archive would be left', () => {
    expect(relaxed({ ...NO_QUESTION, from: dayOf('2025-02-26') }, () => true)).toEqual([]);
  });

  it('lift nothing where the whole archive would be left in another order', () => {
    const question: Question = { ...NO_QUESTION, text: 'author:zzqqx', sort: 'votes' };
    expect(relaxed(question, () => true)).toEqual([]);
  });

  it('offer at most three other spellings, and only those that find something', () => {
    const question = { ...NO_QUESTION, text: '화산 -survey' };
    const spellings = ['확산', '없음', '화살', '화선', '화신'];
    const found = relaxed(question, ({ text }) => !text.startsWith('없음'), spellings);
    const words = found.filter(({ kind }) => kind === 'words');
    expect(words.map(({ question: { text } }) => text)).toEqual([
      '확산 -survey',
      '화살 -survey',
      '화선 -survey',
    ]);
  });
});
