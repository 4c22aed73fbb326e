import { describe, expect, it } from 'vitest';
import { findArxivId, parseArxivId } from '../../../src/digest/arxivId';
import { parseAuthors } from '../../../src/digest/authors';
import { parseBulletLine } from '../../../src/digest/bulletLine';
import { cleanText } from '../../../src/digest/cleanText';
import { dayOfPath, parseDay } from '../../../src/digest/day';
import { DEFAULT_MEDIA_HOSTS, parseMedia } from '../../../src/digest/media';
import { parsePaperHeading } from '../../../src/digest/paperHeading';
import { parseDigest } from '../../../src/digest/parseDigest';
import { expectLinear, type MakeText } from '../../hostile/expectLinear';

const HEAD = '## Daily Papers (2025-02-26)\n### [T](https://arxiv.org/abs/2502.18411)\n';

const heading = (index: number) =>
  `### [T](https://arxiv.org/abs/2502.${String(index).padStart(5, '0')})`;

const LINES: [name: string, line: MakeText][] = [
  ['[', ({ fill }) => fill('[')],
  ['](', ({ fill }) => fill('](')],
  ['![](', ({ fill }) => fill('![](')],
  ['*', ({ fill }) => `- ${fill('*')}`],
  ['- **', ({ fill }) => fill('- **')],
  ['- **a:', ({ fill }) => `- **${fill('a:')}`],
  ['a heading', ({ fill }) => `### [${fill('a')}`],
  ['](, in a heading', ({ fill }) => `### [${fill('](')})`],
  ['#', ({ fill }) => fill('#')],
  ['quotes', ({ fill }) => `Authors: [${fill("'")}]`],
  ['escapes', ({ fill }) => `Authors: ['${fill('\\')}']`],
  ['names', ({ fill }) => `Authors: ${fill('A b,')}`],
  ['spaces in names', ({ fill }) => `Authors: A${fill(' ')}B`],
  ['digits of votes', ({ fill }) => `Vote: ${fill('1')}`],
  ['digits', ({ fill }) => `### [T](https://arxiv.org/abs/${fill('1')})`],
  ['ids', ({ fill }) => `### [T](https://arxiv.org/abs/${fill('2502.1841')})`],
  ['digits of a version', ({ fill }) => `### [T](https://arxiv.org/abs/2502.18411v${fill('1')}.1)`],
  ['(', ({ fill }) => `## ${fill('(')}`],
  ['( of days', ({ fill }) => `## ${fill('(2025-02-2 ')}`],
  ['( and spaces', ({ fill }) => `## (${fill(' (')}`],
  ['src=', ({ fill }) => `<video src="${fill('src=')}`],
  ['an address', ({ fill }) => `![](https://${fill('a.')})`],
  [
    'dots in an address',
    ({ fill }) => `![](https://cdn-uploads.huggingface.co/${fill('../')}a.png)`,
  ],
  ['spaces', ({ fill }) => `${fill(' ')}x`],
  ['spaces before nothing', ({ fill }) => fill(' ')],
  ['tabs', ({ fill }) => `${fill('\t')}- x`],
  ['carriage returns', ({ fill }) => `${fill('\r')}x`],
  ['byte order marks', ({ fill }) => `${fill('\ufeff')}x`],
  ['zero-width spaces', ({ fill }) => `- ${fill('\u200b')}`],
  ['halves of characters', ({ fill }) => `- ${fill('\ud800')}`],
  ['zeros', ({ fill }) => fill('\0')],
  // `normalize` puts the marks in order, by insertion.
  ['marks out of order', ({ fill }) => `- a${fill('\u0301', 0.5)}${fill('\u0316', 0.5)}`],
  ['marks in turn', ({ fill }) => `- a${fill('\u0301\u0316')}`],
  ['jamo', ({ fill }) => `- ${fill('\u1112\u1161\u11ab')}`],
];

const TEXTS: [name: string, text: MakeText][] = [
  ['paper headings', ({ many }) => many(30_000, heading)],
  ['papers of one day', ({ many }) => HEAD + many(30_000, heading)],
  ['the same paper', ({ many }) => HEAD + many(30_000, () => heading(1))],
  ['broken headings', ({ many }) => HEAD + many(30_000, () => '### [')],
  ['day headings', ({ many }) => many(30_000, () => '## Daily Papers (2025-02-26)')],
  [
    'days with a paper each',
    ({ many }) =>
      many(10_000, (i) => {
        const day = `${2000 + Math.floor(i / 336)}-${pad(1 + (i % 12))}-${pad(1 + (i % 28))}`;
        return `## Daily Papers (${day})\n${heading(i)}`;
      }),
  ],
  ['bullets', ({ many }) => HEAD + many(60_000, () => '- x')],
  ['nested bullets', ({ many }) => `${HEAD}- x\n${many(60_000, () => '  - x')}`],
  ['empty bullets', ({ many }) => HEAD + many(60_000, () => '-')],
  ['labels in one paper', ({ many }) => HEAD + many(30_000, (i) => `- **${i}**: x`)],
  ['one label again and again', ({ many }) => HEAD + many(30_000, () => '- **a**: x')],
  ['labels and sentences in turn', ({ many }) => HEAD + many(30_000, (i) => `- **${i}**: x\n- y`)],
  ['lines of one bullet', ({ many }) => `${HEAD}- x\n${many(150_000, () => 'y')}`],
  ['lines of one nested bullet', ({ many }) => `${HEAD}- x\n  - x\n${many(150_000, () => 'y')}`],
  ['lines of nothing known', ({ many }) => HEAD + many(60_000, () => 'y')],
  ['lines of nothing at all', ({ fill }) => HEAD + fill('\n')],
  ['votes', ({ many }) => HEAD + many(30_000, () => 'Vote: 5')],
  [
    'pictures',
    ({ many }) => HEAD + many(6000, () => '![](https://cdn-uploads.huggingface.co/a.png)'),
  ],
];

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

describe('a hostile line of 300 KB', () => {
  it.each(LINES)('%s', (_, line) => {
    expectLinear(parseDigest, (scale) => HEAD + line(scale));
  });

  it.each(LINES)('%s, again after a bullet', (_, line) => {
    expectLinear(parseDigest, (scale) => `${HEAD}- x\n${line(scale)}\n${line(scale)}`);
  });
});

describe('very many lines', () => {
  it.each(TEXTS)('%s', (_, text) => {
    expectLinear(parseDigest, text);
  });

  it('loses none of 200,000 bullets', () => {
    const [paper] = parseDigest(HEAD + '- x\n'.repeat(200_000)).papers;
    expect(paper?.sections[0]?.bullets.length).toBe(200_000);
  });

  it('loses none of 100,000 papers', () => {
    const headings = Array.from({ length: 100_000 }, (_, index) => heading(index));
    const { papers } = parseDigest(['## Daily Papers (2025-02-26)', ...headings].join('\n'));
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
    ['parseMedia', (text) => parseMedia(text, DEFAULT_MEDIA_HOSTS)],
    ['parsePaperHeading', parsePaperHeading],
  ];
  const texts: MakeText[] = [
    ...LINES.map(([, line]) => line),
    ({ fill }) => fill('2502.18411v1 '),
    ({ fill }) => fill('2025/02/'),
    ({ fill }) => fill('1'),
  ];

  it.each(readers)('%s accepts any of them', (_, read) => {
    for (const text of texts) expectLinear(read, text);
  });
});
