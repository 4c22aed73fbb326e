import { describe, expect, it } from 'vitest';
import { renameInScript } from '../../../src/build/renameInScript';

const NAMES = new Map([
  ['mt-1', 'a'],
  ['hover:bg-wash', 'b'],
]);
const CLASSES = new Set([...NAMES.keys(), 'flex']);
/** In a template. */
const PLACE = ['$', '{x}'].join('');
const rename = (code: string) => renameInScript(code, NAMES, CLASSES);

describe('renameInScript', () => {
  it.each([
    ['a string', `f('flex mt-1')`, `f('flex a')`],
    ['both quotes', `f("mt-1", 'hover:bg-wash')`, `f("a", 'b')`],
    ['each piece of a template', `\`mt-1 ${PLACE} hover:bg-wash\``, `\`a ${PLACE} b\``],
    ['white space as it is', `f(' mt-1  flex ')`, `f(' a  flex ')`],
    ['Hangul before it', `g('가나다', '모델'); f('mt-1')`, `g('가나다', '모델'); f('a')`],
  ])('renames %s', (_, code, renamed) => {
    expect(rename(code)).toBe(renamed);
  });

  it.each([
    ['a name', 'const mt = mt - 1;'],
    ['a word', `f('flex')`],
    ['a string in which a class is a part of a word', `f('/mt-1/', 'xmt-1')`],
    ['a comment', `// mt-1\nf();`],
  ])('leaves %s as it is', (_, code) => {
    expect(rename(code)).toBe(code);
  });

  it('refuses a string in which a class is next to another word', () => {
    expect(() => rename(`f('mt-1 mt-17')`)).toThrow(
      "expected a class of the style, found mt-17 in 'mt-1 mt-17'",
    );
  });
});
