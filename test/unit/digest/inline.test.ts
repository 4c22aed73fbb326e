import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Inline, parseInline, withoutLinks } from '../../../src/digest/inline';
import { expectLinear, type MakeText } from '../../hostile/expectLinear';
import { describeMarkup, draw } from './inline/describeMarkup';

// GFM reads strike-through, emphasis, tags, entities, escapes and blocks in these.
describeMarkup('text', [
  ['물결표 범위', '3~5%에서 ~10~20%까지'],
  ['underscores', 'D_A와 detect_sarcasm(string)의 _xt_'],
  ['angle brackets and ampersands', 'a < b > c &amp; <b>d</b>'],
  ['backslashes before letters and in rows', 'C:\\temp \\alpha \\\\ b'],
  ['hashes, bangs and lists', '# a ![b](c) - d'],
]);

describe('any line', () => {
  it('without markup characters is one segment', () => {
    const plain = fc.string({ minLength: 1, unit: 'binary' });
    const lines = plain.filter((text) => !/[`*$[\\]/.test(text));
    const property = fc.property(lines, (text) => {
      expect(parseInline(text)).toEqual([{ kind: 'text', text }]);
    });
    fc.assert(property, { examples: [['가'], ['}'], ['\u202e'], ['\ud800']] });
  });

  it('has merged, non-empty segments and safe links', () => {
    const property = fc.property(markup(), (text) => expectWellFormed(parseInline(text)));
    fc.assert(property, { numRuns: 1000, examples: [['']] });
  });

  it('keeps all that is not markup, in order', () => {
    const lines = markup().filter((text) => !text.includes(']('));
    const letters = (shown: string) => shown.replace(/[^가-힣0-9]/g, '');
    const property = fc.property(lines, (text) => {
      expect(letters(draw(parseInline(text)))).toBe(letters(text));
    });
    fc.assert(property, { numRuns: 1000 });
  });
});

describe('a hostile line of 300 KB takes linear time', () => {
  const units = [
    ...['*', '**', '***', '**a ', 'a** ', '$', '$a', 'a$ ', '\\$', '`', '` ', '`a', '`` `'],
    ...['[', ']', '(', ')', '{', '}', '[a](', '](https://a.io)', '[a](https://a.io/', '\\'],
    ...['\\textit{', '\\textbf{', '\\url{https://a.io', '\\texttt{', '{\\sc ', '{\\sc a', 'h'],
    ...['https://', 'https://x/', 'https://a.io/(', 'https://a.io/[', 'https://é.io/', 'é'],
  ];
  const closers = [')', ']', '}'];
  const differentRuns: MakeText = ({ fill }) => {
    const runs = Math.sqrt(2 * fill('`').length);
    return Array.from({ length: runs }, (_, at) => '`'.repeat(at + 1)).join(' ');
  };

  it.each(units)('of %j', (unit) => {
    const read = (line: string) => expectWellFormed(parseInline(line));
    expectLinear(read, ({ fill }) => fill(unit));
    expectLinear(read, ({ fill }) => fill(unit) + closers.map((sign) => fill(sign, 0.05)).join(''));
  });

  it.each<[string, MakeText]>([
    ['runs of backticks that all differ', differentRuns],
    ['one endless host', ({ fill }) => `https://${fill('é')}.io`],
  ])('of %s', (_fact, make) => {
    expectLinear((text) => expect(parseInline(text)).toEqual([{ kind: 'text', text }]), make);
  });
});

describe('the bundled digests', () => {
  const names = readdirSync('public/digests').filter((name) => name.endsWith('.md'));

  it.each(names)('%s has well-formed lines', (name) => {
    const lines = readFileSync(`public/digests/${name}`, 'utf8').split('\n');
    for (const line of lines) expectWellFormed(parseInline(line));
  });
});

function expectWellFormed(inlines: Inline[], inStrong = false): void {
  inlines.forEach((inline, index) => {
    if (inline.kind === 'text') {
      if (inline.text === '' || inlines[index + 1]?.kind === 'text') expect.fail('loose text');
    } else if (inline.kind === 'strong') {
      if (inStrong || inline.children.length === 0) expect.fail('strong in strong, or empty');
      expectWellFormed(inline.children, true);
    } else if (inline.kind === 'link') {
      const safe = /^https:\/\/[^\s<>"`\\]+$/.test(inline.href);
      if (!safe || !new URL(inline.href).hostname.includes('.')) expect.fail(inline.href);
    }
  });
}

/** Lines dense in markup, which random characters hardly ever form. */
function markup(): fc.Arbitrary<string> {
  const piece = fc.constantFrom(
    ...['`', '``', '*', '**', '***', '$', '$$', '[', ']', '(', ')', '](', '{', '}', '\\', '\\$'],
    ...['\\textbf{', '\\textit{', '\\texttt{', '\\url{', '{\\sc ', 'https://', 'https://a.io/'],
    ...[' ', '가', '1', '^2', '.', ',', ' 나', '@', '?', '#', '/', 'http://', '다.'],
  );
  return fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
}

describe('withoutLinks', () => {
  it.each([
    ['a https://a.example/b c', ['a ', 'https://a.example/b', ' c']],
    ['**[굵게](https://a.example)** $x$', [{ strong: ['굵게'] }, ' ', '$x$']],
  ])('%s', (text, expected) => {
    const shown = (segments: readonly Inline[]): unknown[] =>
      segments.map((segment) => {
        if (segment.kind === 'strong') return { strong: shown(segment.children) };
        return segment.kind === 'math' ? `$${segment.tex}$` : segment.text;
      });
    const segments = withoutLinks(parseInline(text));
    expect(shown(segments)).toEqual(expected);
    expect(JSON.stringify(segments)).not.toContain('"link"');
  });
});
