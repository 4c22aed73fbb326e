import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonMistake } from '../../../src/importers/jsonMistake';

describe('findJsonMistake', () => {
  it.each<[text: string, line: number, column: number, why: string]>([
    ['', 1, 1, 'nothing'],
    ['[\n  {"a": 1},\n]', 3, 1, 'a comma too many in an array'],
    ['{\n  "a": 1,\n}', 3, 1, 'a comma too many in an object'],
    ['[\r\n {"a": 1}\r\n {"b": 2}]', 3, 2, 'a comma that is missing'],
    ['{"a": "He said "hi""}', 1, 17, 'a quote within a text'],
    ['{"a" 1}', 1, 6, 'no colon'],
    ['{"a": }', 1, 7, 'no value'],
    ['{a: 1}', 1, 2, 'a key without quotes'],
    ["[{'a': 1}]", 1, 3, 'single quotes'],
    ['// a\n[]', 1, 1, 'a comment'],
    ['["a\nb"]', 1, 4, 'a line break within a text'],
    ['["\\\\", "\\x"]', 1, 9, 'an escape that there is not'],
    ['[tru]', 1, 2, 'no word'],
    ['[1, True]', 1, 5, 'a word of Python'],
    ['[01]', 1, 3, 'a number with a zero before it'],
    ['[1]]', 1, 4, 'a bracket too many'],
    ['[1}', 1, 3, 'the other bracket'],
    ['[1', 1, 3, 'an end too early'],
    ['["a', 1, 4, 'an end within a text'],
  ])('%j: line %i, column %i, %s', (text, line, column) => {
    const { words, ...place } = findJsonMistake(text);
    expect(place).toEqual({ line, column });
    expect(words).not.toBe('');
    expect(words).not.toMatch(/position|line \d/);
  });

  it('is where the engine says, for JSON with a sign too many', () => {
    const value = fc.anything({ values: [fc.string()], maxDepth: 3 });
    const broken = fc
      .tuple(value, fc.nat(), fc.constantFrom(...'{}[],:"'))
      .map(([json, at, sign]) => {
        const text = JSON.stringify(json);
        const index = at % (text.length + 1);
        return text.slice(0, index) + sign + text.slice(index);
      })
      .filter((text) => messageOf(text) !== '');
    fc.assert(
      fc.property(broken, (text) => {
        const { line, column } = findJsonMistake(text);
        expect(line).toBe(1);
        const message = messageOf(text);
        const rest = text.slice(column - 1);
        // Within a word, a number or an escape the engine says the sign, which is the beginning of it here.
        if (/^[tfne\d.-]/i.test(rest) || /escape/i.test(message)) return;
        const [, position] = /at position (\d+)/.exec(message) ?? [];
        const [, token] = /^Unexpected token '(.)'/u.exec(message) ?? [];
        if (token !== undefined) expect(rest.startsWith(token)).toBe(true);
        if (position !== undefined) expect(column - 1).toBe(Number(position));
        if (/^Unexpected end/.test(message)) expect(rest).toBe('');
      }),
      { numRuns: 1000 },
    );
  });

  it('takes linear time', () => {
    const size = 300_000;
    for (const text of ['['.repeat(size), `["${'\\n'.repeat(size)}`, `[${'"a",'.repeat(size)}]`]) {
      expect(findJsonMistake(text).line).toBe(1);
    }
  });
});

function messageOf(text: string): string {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
