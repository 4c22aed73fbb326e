import { resolve } from 'node:path';
import fc from 'fast-check';
import { readSiteSettings } from '../../../src/build/readSiteSettings';
import type { Credits } from '../../../src/cite/credits';
import { type ArxivId, parseArxivId } from '../../../src/digest/arxivId';
import { parseDay } from '../../../src/digest/day';
import { NOTHING_KNOWN, type Paper } from '../../../src/digest/paper';
import { parseDigest } from '../../../src/digest/parseDigest';
import { texts as words } from '../../../src/i18n/ko/cite';
import { BUNDLED, digestsIn } from '../digest/digests';

/** Every paper of the bundled digests, or of those in `DIGESTS_DIR`. */
export const PAPERS: readonly Paper[] = digestsIn(
  resolve(process.env.DIGESTS_DIR ?? BUNDLED),
).flatMap(({ text }) => parseDigest(text).papers);

/** The first listing of each paper, as bibliographies have it. */
export const UNIQUE = PAPERS.filter(
  (paper, index) => index === PAPERS.findIndex(({ id }) => id === paper.id),
);

export function arxivId(text: string): ArxivId {
  const id = parseArxivId(text);
  if (!id) throw new Error(`${text} is no id`);
  return id;
}

/** A paper with the given fields; the others have a default. */
export function paperOf(fields: Partial<Paper> = {}): Paper {
  const day = parseDay('2025-02-26');
  if (!day) throw new Error('a day expected');
  const sections = [sectionOf('모델을 제안합니다. 성능이 **크게** 올랐습니다.')];
  return {
    ...NOTHING_KNOWN,
    id: arxivId('2502.04920'),
    day,
    rank: 3,
    title: 'A Title',
    votes: 53,
    authors: ['Ada B. Clark', 'Eun Kim'],
    sections,
    ...fields,
  };
}

export function sectionOf(text: string, label: string | null = "What's New"): Paper['sections'][0] {
  return {
    kind: label === "What's New" ? 'whats-new' : label === null ? null : 'other',
    label,
    bullets: [{ text, children: [] }],
  };
}

/** As on the site of the bundled digests. */
const [SOURCE = null] = readSiteSettings(BUNDLED).settings.sources;
export const CREDITS: Credits = { words, sourceOf: () => SOURCE };
export const LICENCE_NOTE =
  '요약 출처: l-yohai/daily_papers_ko (https://github.com/l-yohai/daily_papers_ko), CC BY-NC-ND 4.0. 언어 모델이 쓴 요약이라 틀릴 수 있습니다.';

export const linkTo = (paper: string) => `https://haru.example/paper/${paper}`;

/** What the optional lines of a digest say. */
export const OPTIONAL_LINES = {
  koreanTitle: '예시 논문',
  authorsInOrder: true,
  keywords: ['강화 학습', 'Reward Models'],
  code: 'https://github.com/haru/example',
  project: 'https://example.org/haru_1',
  language: 'en',
} as const;

/** Text made to break out of a field, a line or a cell of any format. */
export const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'{}\\$%&#_^~@"\'`[]()<>*|=+-,; \n\r\t', 'é', 'π', '²', '모', '\u2028'),
      fc.constantFrom('LLM', ' and ', '\\input{a}', '\\{', '^^5c', '$\\alpha', '$', '\\textsc{'),
      fc.constantFrom(
        '\r\nER  - ',
        '\nTY  - JOUR',
        '},',
        '\ud800',
        '😀',
        '</script>',
        'https://a.io',
      ),
      fc.string({ maxLength: 4 }),
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(''));

export const hostilePaper = fc
  .record({
    title: hostile,
    authors: fc.option(fc.array(hostile, { maxLength: 4 })),
    authorsCut: fc.boolean(),
    koreanTitle: fc.option(hostile),
    keywords: fc.array(hostile, { maxLength: 3 }),
    sections: fc
      .array(hostile, { maxLength: 2 })
      .map((texts) => texts.map((text) => sectionOf(text))),
  })
  .map(paperOf);
