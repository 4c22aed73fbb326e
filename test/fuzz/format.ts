import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { type CitationFormat, FORMATS } from '../../src/cite/formats';
import { parseInline } from '../../src/digest/inline';
import type { Paper } from '../../src/digest/paper';
import { parseDigest } from '../../src/digest/parseDigest';
import { plainText } from '../../src/digest/plainText';
import { texts as words } from '../../src/i18n/ko/cite';
import { createHighlighter } from '../../src/search/display/highlight';
import { faultsOf } from '../unit/digest/faults';
import { LINES, piecesOf, TEXTS } from './pieces';
import type { Target } from './target';

const PIECES = [
  ...[
    '\n',
    '\n\n',
    '\n- ',
    '\n  - ',
    '\n### [',
    '](https://arxiv.org/abs/2502.18411)',
    '\n## Daily Papers (',
  ],
  ...[
    '2025-02-26',
    '2025-02-30',
    ')',
    'Vote: ',
    'Authors: ',
    'Authors in order: ',
    'Title (ko): ',
    'Keywords: ',
    'Code: ',
    'Language: ',
    "['A', 'B']",
    '***',
    '**',
    ': ',
    '`',
    '$',
    '\\',
  ],
  ...[
    '\n![](',
    '\n[Watch Video](',
    '<video src="',
    'https://cdn-uploads.huggingface.co/',
    '.png)',
    '.mp4"',
  ],
  ...[
    'https://',
    'http://',
    '](',
    '[',
    ']',
    '(',
    '{',
    '}',
    '\\textbf{',
    '\\texttt{',
    '\\url{',
    '\ufeff',
  ],
  ...LINES.map((line) => `\n${line}`),
];

const pieces = piecesOf(PIECES);

/** A real digest with up to six places overwritten. */
const damaged = fc
  .tuple(
    fc.constantFrom(...TEXTS),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 400 }), pieces), { maxLength: 6 }),
  )
  .map(([text, changes]) =>
    changes.reduce((changed, [at, length, piece]) => {
      const place = at % (changed.length + 1);
      return changed.slice(0, place) + piece + changed.slice(place + length);
    }, text),
  );

const HEAD = '## Daily Papers (2025-02-26)\n### [T](https://arxiv.org/abs/2502.18411)\n';

/** Digests: whatever the text, the parsed papers keep every rule and nothing throws. */
export const format: Target = {
  inputs: fc.oneof(
    damaged,
    pieces,
    pieces.map((text) => HEAD + text),
  ),
  faults(text) {
    const digest = parseDigest(text);
    const again = parseDigest(text);
    return [
      ...faultsOf(digest, text),
      ...(JSON.stringify(digest) === JSON.stringify(again) ? [] : ['parsed twice, two results']),
      ...digest.papers.flatMap(faultsOfTexts),
      ...faultsOfCitations(digest.papers.slice(0, 5)),
    ];
  },
};

function faultsOfTexts(paper: Paper): string[] {
  const bullets = paper.sections.flatMap((section) => section.bullets);
  const texts = [
    paper.title,
    ...(paper.koreanTitle ? [paper.koreanTitle] : []),
    ...paper.keywords,
    ...bullets.flatMap(({ text, children }) => [text, ...children]),
  ];
  createHighlighter(['model', '모델']).excerpt(paper);
  return texts.flatMap((text) => {
    const links = parseInline(text).flatMap((part) => (part.kind === 'link' ? part.href : []));
    const odd = links.filter((href) => !href.startsWith('https://') || !URL.canParse(href));
    const isEmpty = text !== '' && plainText(text) === '';
    return [
      ...odd.map((href) => `a link to ${href}`),
      ...(isEmpty ? [`empty plain text of ${text}`] : []),
    ];
  });
}

function faultsOfCitations(papers: readonly Paper[]): string[] {
  const names = Object.keys(FORMATS) as CitationFormat[];
  return names.flatMap((name) => {
    const text = FORMATS[name].write(papers, (id) => `https://haru.example/paper/${id}/`, {
      words,
      sourceOf: () => null,
    });
    if (name === 'csl' || name === 'json') JSON.parse(text);
    const isOdd = /(?![\n\r\t])\p{Cc}/u.test(text);
    return [
      ...(isOdd ? [`${name}: control characters`] : []),
      ...(name === 'csv' ? faultsOfTable(text, papers.length) : []),
    ];
  });
}

function faultsOfTable(text: string, papers: number): string[] {
  const rows: string[][] = parse(text, { bom: true, from_line: 2 });
  const formulas = rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell));
  return [
    ...(rows.length === papers ? [] : ['csv: wrong number of rows']),
    ...formulas.map((cell) => `csv: a formula, ${cell.slice(0, 80)}`),
  ];
}
