import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, parseDay } from '../../../src/digest/day';
import { readQuestion, writeQuestion } from '../../../src/question/address';
import type { Kept } from '../../../src/question/keptFilter';
import { NO_QUESTION, type Question, SORTS, sortOf } from '../../../src/question/question';
import type { VoteFilter } from '../../../src/question/voteFilter';

/** A question from an address, `from` and `to` as text; it need not be one that reading gives. */
function questionOf(said: Partial<Question>): Question {
  return { ...NO_QUESTION, ...said };
}

describe('readQuestion', () => {
  it.each<[string, Partial<Question>, string]>([
    ['', {}, 'nothing asked'],
    ['?', {}, 'a question mark alone'],
    ['?q=rag', { text: 'rag' }, 'text'],
    ['q=rag', { text: 'rag' }, 'without the question mark'],
    ['?q=%EB%AA%A8%EB%8D%B8+%ED%95%99%EC%8A%B5', { text: '모델 학습' }, 'Korean, with a space'],
    ['?q=모델', { text: '모델' }, 'Korean as it is typed'],
    ['?q=2025', { text: '2025' }, 'a number stays text'],
    ['?q=2505.04920', { text: '2505.04920' }, 'an id keeps its zero'],
    ['?q=true', { text: 'true' }, 'no truth value'],
    ['?q=%22rag%22', { text: '"rag"' }, 'quotes stay'],
    ['?q=a&q=b', { text: 'a' }, 'the first of two'],
    ['?q=++rag+', { text: 'rag' }, 'spaces around it'],
    ['?author=Kai+Chen&author=Ann', { authors: ['Kai Chen', 'Ann'] }, 'authors in order'],
    ['?author=Ann&author=Ann+&author=', { authors: ['Ann'] }, 'each author once, no empty one'],
    ['?author=%5B%5D', { authors: ['[]'] }, 'no list'],
    ['?kept=saved&kept=unread', { kept: ['saved', 'unread'] }, 'marks in order'],
    ['?kept=list:later&kept=tag:세미나', { kept: ['list:later', 'tag:세미나'] }, 'a list, a tag'],
    ['?kept=saved&kept=saved&kept=', { kept: ['saved'] }, 'each mark once, no empty one'],
    ['?sort=votes', { sort: 'votes' }, 'an order'],
    ['?sort=votes-week', { sort: 'votes-week' }, 'an order within weeks'],
    ['?sort=votes-month', { sort: 'votes-month' }, 'an order within months'],
    ['?sort=votes-year', { sort: 'votes-year' }, 'an order within years'],
    ['?q=rag&sort=day', { text: 'rag', sort: 'day' }, 'an order that is not the default'],
  ])('%s asks %j: %s', (search, said) => {
    expect(readQuestion(search)).toEqual(questionOf(said));
  });

  it('reads both days', () => {
    expect(readQuestion('?from=2025-02-26&to=2025-04-08')).toMatchObject({
      from: '2025-02-26',
      to: '2025-04-08',
    });
  });

  it.each([
    ['?from=2025-02-30', 'a day that does not exist'],
    ['?from=2025-2-6&to=today', 'no ISO day'],
    ['?votes=many', 'no votes'],
    ['?sort=name', 'no order'],
    ['?sort=votes-day', 'no order'],
    ['?sort=day', 'the default order'],
    ['?sort=relevance', 'relevance to no text'],
    ['?q=+&author=+', 'spaces'],
    ['?kept=read&kept=list:&kept=Saved', 'no marks to ask for'],
    ['?Q=rag&page=2&utm_source=x', 'keys that mean nothing here'],
    ['?q', 'a key without a value'],
  ])('takes %s as asking nothing: %s', (search) => {
    expect(readQuestion(search)).toEqual(NO_QUESTION);
  });

  it.each([
    ['?q=rag&votes=x&from=y', 'what can be read beside it counts'],
    ['?q=rag&sort=relevance', 'the default order with text'],
    ['?q=rag&sort=', 'an empty order'],
  ])('keeps the text of %s: %s', (search) => {
    expect(readQuestion(search)).toEqual(questionOf({ text: 'rag' }));
  });

  it('풀어쓴 한글을 모아쓴다', () => {
    const search = new URLSearchParams({ q: '모델'.normalize('NFD') }).toString();
    expect(readQuestion(search).text).toBe('모델');
  });
});

describe('topics', () => {
  it.each([
    ['?topic=mamba&topic=rlhf', ['mamba', 'rlhf'], 'all of them'],
    ['?topic=mamba&topic=mamba', ['mamba'], 'each once'],
    ['?topic=Mamba&topic=a+b&topic=&topic=맘바', [], 'ids alone'],
    [`?topic=${'a'.repeat(81)}`, [], 'no longer than an id'],
  ])('%s → %j: %s', (search, topics) => {
    expect(readQuestion(search).topics).toEqual(topics);
  });
});

describe('votes', () => {
  it.each<[string, VoteFilter]>([
    ['20-100', { kind: 'range', min: 20, max: 100 }],
    ['20-', { kind: 'range', min: 20, max: null }],
    ['-5', { kind: 'range', min: null, max: 5 }],
    ['0-0', { kind: 'range', min: 0, max: 0 }],
    ['9-3', { kind: 'range', min: 9, max: 3 }], // the page says that these are swapped
    ['unknown', { kind: 'unknown' }],
  ])('%s → %j', (text, expected) => {
    expect(readQuestion(`?votes=${text}`).votes).toEqual(expected);
  });

  it.each(['', '-', '20', '20-100-', '--5', '1.5-', '1e3-', '+20-', '２０-', '12345678-', 'null'])(
    '%j is unreadable',
    (text) => {
      expect(readQuestion(`?votes=${text}`).votes).toBeNull();
    },
  );
});

describe('writeQuestion', () => {
  it.each<[string, Partial<Question>, string]>([
    ['', {}, 'defaults'],
    ['', { sort: 'day' }, 'the default order'],
    ['', { sort: 'relevance' }, 'relevance to no text'],
    ['?q=rag', { text: 'rag', sort: 'relevance' }, 'the default order with text'],
    ['?q=rag&sort=day', { text: 'rag', sort: 'day' }, 'another order'],
    ['?author=Kai+Chen', { authors: ['Kai Chen'] }, 'a readable name'],
    ['?kept=list:later&kept=tag:a%26b', { kept: ['list:later', 'tag:a&b'] }, 'marks'],
    ['?author=Martin+Luther+King,+Jr.', { authors: ['Martin Luther King, Jr.'] }, 'a comma'],
    ['?q=a:b', { text: 'a:b' }, 'a colon'],
    ['?q=a%26b%3Dc%23d%2Be%25', { text: 'a&b=c#d+e%' }, 'what would end the text'],
    ['?q=2505.04920', { text: '2505.04920' }, 'an id without quotes'],
    ['?votes=20-', { votes: { kind: 'range', min: 20, max: null } }, 'an open span'],
    ['?votes=-5', { votes: { kind: 'range', min: null, max: 5 } }, 'a span open below'],
    ['?votes=unknown', { votes: { kind: 'unknown' } }, 'unknown votes'],
  ])('writes %j for %j: %s', (search, said) => {
    expect(writeQuestion(questionOf(said))).toBe(search);
  });

  it('has one order, whatever the order of the address read', () => {
    const search =
      '?sort=votes&kept=unread&topic=mamba&author=Ann&votes=5-&to=2025-04-08&from=2025-02-26&q=rag';
    expect(writeQuestion(readQuestion(search))).toBe(
      '?q=rag&from=2025-02-26&to=2025-04-08&votes=5-&author=Ann&topic=mamba&kept=unread&sort=votes',
    );
  });
});

const text = fc
  .oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.constant(''))
  .map((any) => any.normalize('NFC').trim());
const day = fc
  .tuple(fc.integer({ min: 2020, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.nat({ max: 31 }))
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`)
  .map(parseDay)
  .filter((parsed): parsed is Day => parsed !== null);
const count = fc.option(fc.nat({ max: 9_999_999 }));
const kept = fc.oneof(
  fc.constantFrom<Kept>('saved', 'unread', 'noted'),
  text.filter((name) => name !== '').map((name): Kept => `tag:${name}`),
  text.filter((name) => name !== '').map((name): Kept => `list:${name}`),
);
const question = fc
  .record({
    text,
    from: fc.option(day),
    to: fc.option(day),
    votes: fc.option(
      fc.oneof(
        fc.constant({ kind: 'unknown' } as const),
        fc
          .record({ kind: fc.constant('range' as const), min: count, max: count })
          .filter(({ min, max }) => min !== null || max !== null),
      ),
    ),
    authors: fc.uniqueArray(text.filter((name) => name !== '')),
    topics: fc.uniqueArray(fc.stringMatching(/^[a-z\d-]{1,80}$/), { maxLength: 20 }),
    kept: fc.uniqueArray(kept, { maxLength: 20 }),
    sort: fc.constantFrom(null, ...SORTS),
  })
  .map((any) => (sortOf(any) === sortOf({ ...any, sort: null }) ? { ...any, sort: null } : any));

/** Pieces of addresses, whole and broken. */
const search = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '?',
        '&',
        '=',
        '+',
        '%',
        '%E0%A4',
        '%zz',
        '#',
        'q=',
        'from=',
        'to=',
        'votes=',
      ),
      fc.constantFrom(
        'author=',
        'kept=',
        'topic=',
        'tag:',
        'saved',
        'sort=',
        'day',
        'unknown',
        '2025-02-26',
        '20-',
        '-',
        '{"a":1}',
      ),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((pieces) => pieces.join(''));

describe('reading and writing', () => {
  it('gives every question back', () => {
    fc.assert(
      fc.property(question, (any) => {
        expect(readQuestion(writeQuestion(any))).toEqual(any);
      }),
      { numRuns: 500 },
    );
  });

  it('understands any text, and what it understood it writes without loss', () => {
    fc.assert(
      fc.property(search, (any) => {
        const read = readQuestion(any);
        expect(readQuestion(writeQuestion(read))).toEqual(read);
      }),
      { numRuns: 500 },
    );
  });
});

describe('an address without an end', () => {
  it('asks no more than a question can hold, whole characters only, and the same when written again', () => {
    const read = readQuestion(`?q=a${encodeURIComponent('😀 '.repeat(5000))}`);
    expect(read.text.length).toBeLessThanOrEqual(1000);
    expect(read.text).not.toMatch(/\p{Cs}/u);
    expect(readQuestion(writeQuestion(read))).toEqual(read);
  });

  it('names twenty marks at most', () => {
    const names = Array.from({ length: 3000 }, (_, place) => `kept=tag:${place}`);
    expect(readQuestion(`?${names.join('&')}`).kept).toHaveLength(20);
  });

  it('names fifty authors at most', () => {
    const names = Array.from({ length: 3000 }, (_, place) => `author=N${place}`);
    expect(readQuestion(`?${names.join('&')}`).authors).toHaveLength(50);
  });
});
