import { describe, expect, it } from 'vitest';
import { findArxivId, parseArxivId } from '../../../src/digest/arxivId';
import { parseAuthors } from '../../../src/digest/authors';
import { parseBulletLine } from '../../../src/digest/bulletLine';
import { cleanText } from '../../../src/digest/cleanText';
import { dayOfPath, parseDay } from '../../../src/digest/day';
import { parseMedia } from '../../../src/digest/media';
import { parsePaperHeading } from '../../../src/digest/paperHeading';
import { parseDigest } from '../../../src/digest/parseDigest';

/**
 * Each text would take minutes, some hours, if any step were quadratic; vitest stops a test after
 * 5 seconds. All pass in less than half of one.
 */
const SIZE = 1_000_000;
const HEAD = '## Daily Papers (2025-02-26)\n### [T](https://arxiv.org/abs/2502.18411)\n';

const fill = (piece: string) => piece.repeat(Math.ceil(SIZE / piece.length));
const many = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join('\n');
const heading = (index: number) =>
  `### [T](https://arxiv.org/abs/2502.${String(index).padStart(5, '0')})`;

const LINES: [name: string, line: string][] = [
  ['[', fill('[')],
  ['](', fill('](')],
  ['![](', fill('![](')],
  ['*', `- ${fill('*')}`],
  ['- **', fill('- **')],
  ['- **a:', `- **${fill('a:')}`],
  ['a heading', `### [${fill('a')}`],
  ['](, in a heading', `### [${fill('](')})`],
  ['#', fill('#')],
  ['quotes', `Authors: [${fill("'")}]`],
  ['escapes', `Authors: ['${fill('\\')}']`],
  ['names', `Authors: ${fill('A b,')}`],
  ['spaces in names', `Authors: A${fill(' ')}B`],
  ['digits of votes', `Vote: ${fill('1')}`],
  ['digits', `### [T](https://arxiv.org/abs/${fill('1')})`],
  ['ids', `### [T](https://arxiv.org/abs/${fill('2502.1841')})`],
  ['digits of a version', `### [T](https://arxiv.org/abs/2502.18411v${fill('1')}.1)`],
  ['(', `## ${fill('(')}`],
  ['( of days', `## ${fill('(2025-02-2 ')}`],
  ['( and spaces', `## (${fill(' (')}`],
  ['src=', `<video src="${fill('src=')}`],
  ['an address', `![](https://${fill('a.')})`],
  ['dots in an address', `![](https://cdn-uploads.huggingface.co/${fill('../')}a.png)`],
  ['spaces', `${fill(' ')}x`],
  ['spaces before nothing', fill(' ')],
  ['tabs', `${fill('\t')}- x`],
  ['carriage returns', `${fill('\r')}x`],
  ['byte order marks', `${fill('\ufeff')}x`],
  ['zero-width spaces', `- ${fill('\u200b')}`],
  ['halves of characters', `- ${fill('\ud800')}`],
  ['zeros', fill('\0')],
  // `normalize` puts the marks in order, by insertion.
  ['marks out of order', `- a${'\u0301'.repeat(SIZE / 2)}${'\u0316'.repeat(SIZE / 2)}`],
  ['marks in turn', `- a${fill('\u0301\u0316')}`],
  ['jamo', `- ${fill('\u1112\u1161\u11ab')}`],
];

const TEXTS: [name: string, text: string][] = [
  ['paper headings', many(100_000, heading)],
  ['papers of one day', HEAD + many(100_000, heading)],
  ['the same paper', HEAD + many(100_000, () => heading(1))],
  ['broken headings', HEAD + many(100_000, () => '### [')],
  ['day headings', many(100_000, () => '## Daily Papers (2025-02-26)')],
  [
    'days with a paper each',
    many(30_000, (i) => {
      const day = `${2000 + Math.floor(i / 336)}-${pad(1 + (i % 12))}-${pad(1 + (i % 28))}`;
      return `## Daily Papers (${day})\n${heading(i)}`;
    }),
  ],
  ['bullets', HEAD + many(200_000, () => '- x')],
  ['nested bullets', `${HEAD}- x\n${many(200_000, () => '  - x')}`],
  ['empty bullets', HEAD + many(200_000, () => '-')],
  ['labels in one paper', HEAD + many(100_000, (i) => `- **${i}**: x`)],
  ['one label again and again', HEAD + many(100_000, () => '- **a**: x')],
  ['labels and sentences in turn', HEAD + many(100_000, (i) => `- **${i}**: x\n- y`)],
  ['lines of one bullet', `${HEAD}- x\n${many(500_000, () => 'y')}`],
  ['lines of one nested bullet', `${HEAD}- x\n  - x\n${many(500_000, () => 'y')}`],
  ['lines of nothing known', HEAD + many(200_000, () => 'y')],
  ['lines of nothing at all', HEAD + fill('\n')],
  ['votes', HEAD + many(100_000, () => 'Vote: 5')],
  ['pictures', HEAD + many(20_000, () => '![](https://cdn-uploads.huggingface.co/a.png)')],
];

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

describe('a hostile line of a megabyte', () => {
  it.each(LINES)('%s', (_, line) => {
    expect(() => parseDigest(HEAD + line)).not.toThrow();
  });

  it.each(LINES)('%s, again after a bullet', (_, line) => {
    expect(() => parseDigest(`${HEAD}- x\n${line}\n${line}`)).not.toThrow();
  });
});

describe('very many lines', () => {
  it.each(TEXTS)('%s', (_, text) => {
    expect(() => parseDigest(text)).not.toThrow();
  });

  it('loses none of 200,000 bullets', () => {
    const [paper] = parseDigest(HEAD + many(200_000, () => '- x')).papers;
    expect(paper?.sections[0]?.bullets.length).toBe(200_000);
  });

  it('loses none of 100,000 papers', () => {
    const { papers } = parseDigest(`## Daily Papers (2025-02-26)\n${many(100_000, heading)}`);
    expect([papers.length, papers.at(-1)?.rank]).toEqual([100_000, 100_000]);
  });
});

describe('each reader alone', () => {
  const readers: [name: string, read: (text: string) => unknown][] = [
    ['parseAuthors', parseAuthors],
    ['findArxivId', findArxivId],
    ['parseArxivId', parseArxivId],
    ['parseBulletLine', parseBulletLine],
    ['cleanText', cleanText],
    ['parseDay', parseDay],
    ['dayOfPath', dayOfPath],
    ['parseMedia', parseMedia],
    ['parsePaperHeading', parsePaperHeading],
  ];
  const texts = [
    ...LINES.map(([, line]) => line),
    fill('2502.18411v1 '),
    fill('2025/02/'),
    fill('1'),
  ];

  it.each(readers)('%s accepts any of them', (_, read) => {
    for (const text of texts) expect(() => read(text)).not.toThrow();
  });
});
