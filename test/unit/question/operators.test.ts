import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asTyped,
  looksForWords,
  readText,
  typedName,
  withoutOperator,
  withWords,
} from '../../../src/question/operators';

/** The operators of a text without their places. */
function operatorsIn(text: string) {
  return readText(text).operators.map(({ start: _, end: __, ...operator }) => operator);
}

const text = { kind: 'text', exact: false, inTitle: false, not: false };

describe('readText', () => {
  it.each([
    ['"flow matching"', { ...text, text: 'flow matching', exact: true }],
    ['“확산 모델”', { ...text, text: '확산 모델', exact: true }], // 둥근 따옴표
    ['-survey', { ...text, text: 'survey', not: true }],
    ['-"flow matching"', { ...text, text: 'flow matching', exact: true, not: true }],
    ['title:mamba', { ...text, text: 'mamba', inTitle: true }],
    ['제목:확산', { ...text, text: '확산', inTitle: true }],
    ['TITLE:"Flow Matching"', { ...text, text: 'Flow Matching', exact: true, inTitle: true }],
    ['-title:survey', { ...text, text: 'survey', inTitle: true, not: true }],
    ['author:farre', { kind: 'author', name: 'farre', exact: false, not: false }],
    ['저자:"Kai Chen"', { kind: 'author', name: 'Kai Chen', exact: true, not: false }],
    ['-author:chen', { kind: 'author', name: 'chen', exact: false, not: true }],
    ['votes:>20', { kind: 'votes', votes: { kind: 'range', min: 21, max: null } }],
    ['투표:20', { kind: 'votes', votes: { kind: 'range', min: 20, max: 20 } }],
    ['votes:unknown', { kind: 'votes', votes: { kind: 'unknown' } }],
    ['투표: >20', { kind: 'votes', votes: { kind: 'range', min: 21, max: null } }],
    ['제목: 확산', { ...text, text: '확산', inTitle: true }],
    ['2025-02-26', { kind: 'days', from: '2025-02-26', to: '2025-02-26' }],
    ['2025.2', { kind: 'days', from: '2025-02-01', to: '2025-02-28' }],
    ['date:2025-02', { kind: 'days', from: '2025-02-01', to: '2025-02-28' }],
    ['day:2025-02-26', { kind: 'days', from: '2025-02-26', to: '2025-02-26' }],
    ['날짜:2025', { kind: 'days', from: '2025-01-01', to: '2025-12-31' }],
  ])('%s', (typed, expected) => {
    expect(operatorsIn(typed)).toEqual([expected]);
    expect(readText(typed).words).toBe('');
  });

  it.each([
    ['"월드 모델"을', '월드 모델'],
    ['"월드 모델"에서는', '월드 모델'],
    ['"RLHF"라는', 'RLHF'],
    ['“RLHF”와', 'RLHF'],
    ['"RLHF",', 'RLHF'],
    ['"RLHF".', 'RLHF'],
    ['"RLHF"),', 'RLHF'],
    ['"RLHF"가,', 'RLHF'],
  ])('%s: 따옴표 뒤의 조사와 구두점은 말이 아니다', (typed, quoted) => {
    expect(operatorsIn(typed)).toEqual([{ ...text, text: quoted, exact: true }]);
    expect(readText(`${typed} 쓴 로봇`).words).toBe('쓴 로봇');
  });

  it('reads several quotes with commas, and keeps them where the words change', () => {
    const typed = '"RLHF", "DPO"를 비교';
    expect(operatorsIn(typed)).toMatchObject([{ text: 'RLHF' }, { text: 'DPO' }]);
    expect(readText(withWords(typed, '정렬')).operators).toHaveLength(2);
  });

  it.each([
    ['2024-11~2025-01', '2024-11-01', '2025-01-31'],
    ['2024-11 ~ 2025-01', '2024-11-01', '2025-01-31'],
    ['2024.11.5 ~ 2024.12.3', '2024-11-05', '2024-12-03'],
    ['date:2024-11 ~ 2025-01', '2024-11-01', '2025-01-31'],
  ])('%s: %s to %s', (typed, from, to) => {
    expect(operatorsIn(typed)).toEqual([{ kind: 'days', from, to }]);
    expect(readText(typed).words).toBe('');
  });

  it.each([
    ['"flow matching', 'the second quote is missing'],
    ['"확산"모델', 'a word goes on after the quote'],
    ['"확산"주의', 'a word goes on after the quote'],
    ['2024-11~2025-13', 'no such month'],
    ['flow" matching', 'a quote inside'],
    ['author:"Kai', 'the second quote is missing'],
    ['votes:many', 'no number'],
    ['FoNE: Precise', 'a title with a colon'],
    ['2024', 'a number alone'],
    ['2024-13', 'no such month'],
    ['"2024-05', 'half a pair of quotes'],
    ['-votes:20', 'no such thing'],
    ['date:2025-13', 'no such month'],
    ['date:2025-02-30', 'no such day'],
    ['FoNE:Precise', 'a title with a colon'],
    ['chain-of-thought', 'a dash inside'],
    ['-5', 'a number below zero'],
    ['--help', 'two dashes'],
    ['constructor:x', 'no key of ours'],
  ])('%s is words: %s', (typed) => {
    expect(readText(typed)).toEqual({ words: typed, operators: [] });
  });

  it.each([
    ['저자:Kai Chen', ['Kai Chen'], ''],
    ['확산 author:Kai  Chen votes:>20', ['Kai Chen'], '확산'],
    ['-author:Kai Chen -survey', ['Kai Chen'], ''],
    ['author:Ludwig van der Berg author:Bo Li', ['Ludwig van der Berg', 'Bo Li'], ''],
    ['author:Kai Chen "flow matching"', ['Kai Chen'], ''],
    ['author:Kai votes:', ['Kai'], ''], // the next operator is being typed
    ['author:Kai "Chen', ['Kai'], '"Chen'], // so is a phrase
    ['author:Kai 2024', ['Kai'], '2024'], // no name has digits alone
    ['author:"Kai Chen" diffusion', ['Kai Chen'], 'diffusion'], // quotes end a name
  ])('%s asks for the authors %j and the words %j', (typed, names, words) => {
    const text = readText(typed);
    const authors = text.operators.filter((operator) => operator.kind === 'author');
    expect(authors.map(({ name }) => name)).toEqual(names);
    expect(text.words).toBe(words);
  });

  it.each(['""', '"!!"', 'votes:', '저자:', '-author:', '-', '"', '?!', ''])(
    '%j asks for nothing yet',
    (typed) => {
      expect(readText(typed)).toEqual({ words: '', operators: [] });
    },
  );

  it.each(['-3d', '-4bit', '-2D'])('%s leaves a word out', (typed) => {
    expect(operatorsIn(typed)).toMatchObject([{ kind: 'text', text: typed.slice(1), not: true }]);
  });

  it('leaves the words around the operators', () => {
    const typed = '확산 votes:>20 모델 -survey "flow matching" date:2025-02';
    const { words, operators } = readText(typed);
    expect(words).toBe('확산 모델');
    expect(operators.map(({ start, end }) => typed.slice(start, end))).toEqual([
      'votes:>20',
      '-survey',
      '"flow matching"',
      'date:2025-02',
    ]);
  });

  it('reads anything, and loses no word of it', () => {
    const piece = fc.constantFrom('확산', '-', '"', 'votes:', '>20', 'a', ' ', 'title:', '“', '”');
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        const typed = pieces.join('');
        const { words, operators } = readText(typed);
        const parts = [words, ...operators.map(({ start, end }) => typed.slice(start, end))];
        const letters = (some: string) =>
          some
            .replace(/[^\p{L}\p{N}]/gu, '')
            .split('')
            .sort()
            .join('');
        // A key with nothing behind it yet asks for nothing.
        if (words !== '') expect(letters(parts.join(''))).toBe(letters(typed));
      }),
    );
  });

  it.each(['"', '-a:', '“ ', '" ', '“a', 'votes:', '-"a '])(
    'a long line of %j is read in one go',
    (piece) => {
      // Read again and again from each place it would take minutes.
      expect(readText(piece.repeat(200_000)).words.length).toBeLessThan(1_400_000);
    },
  );
});

describe('a text with a part changed', () => {
  const typed = '확산 votes:>20 모델 -survey';

  it('loses an operator and nothing else', () => {
    const [votes] = readText(typed).operators;
    expect(votes && withoutOperator(typed, votes)).toBe('확산 모델 -survey');
  });

  it('gets other words', () => {
    expect(withWords(typed, '양자화')).toBe('양자화 votes:>20 -survey');
    expect(withWords(typed, '')).toBe('votes:>20 -survey');
  });

  it('is asked as it is typed', () => {
    expect(asTyped(typed)).toBe('"확산" "모델" votes:>20 -survey');
    expect(asTyped('rkdghk“')).toBe('"rkdghk"');
    expect(asTyped('votes:>20')).toBe('votes:>20');
  });
});

describe('typedName', () => {
  it.each([
    ['kai chen', 'kai chen', ''],
    ['diffusion author:che', 'che', 'diffusion'],
    ['author:kai che', 'kai che', ''],
    ['author:"Kai Chen" diffusion', 'diffusion', 'author:"Kai Chen"'],
    ['votes:>20', '', 'votes:>20'],
    ['-author:che', '', '-author:che'],
    ['diffusion -author:che', 'diffusion', '-author:che'],
  ])('of %s is %j, the rest %j', (typed, name, rest) => {
    expect(typedName(typed)).toEqual({ name, rest });
  });
});

describe('looksForWords', () => {
  it.each([
    ['확산', true],
    ['"확산"', true],
    ['title:확산', true],
    ['votes:>20', false],
    ['-확산', false],
    ['author:chen date:2025', false],
    ['', false],
  ])('%s: %s', (typed, expected) => {
    expect(looksForWords(typed)).toBe(expected);
  });
});
