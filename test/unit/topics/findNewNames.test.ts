import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArxivId } from '../../../src/digest/arxivId';
import type { Day } from '../../../src/digest/day';
import { type DayOfNames, findNewNames, givenName } from '../../../src/topics/findNewNames';

type Listed = readonly [id: number, title: string, summary?: string];

const idOf = (id: number) => `2501.${String(id).padStart(5, '0')}` as ArxivId;

const dayOf = (day: string, ...papers: Listed[]): DayOfNames => ({
  day: day as Day,
  papers: papers.map(([id, title, summary]) => ({
    id: idOf(id),
    title,
    koreanTitle: null,
    keywords: [],
    sections: summary
      ? [{ kind: null, label: null, bullets: [{ text: summary, children: [] }] }]
      : [],
  })),
});

const GIVEN = dayOf('2025-01-02', [1, 'KAN: Networks by Splines']);
/** Three papers that use what they are told. */
const used = (...texts: [string, string, string]) =>
  texts.map((text, at) => dayOf(`2025-01-0${at + 3}`, [at + 2, 'A Study', text]));

const NONE: ReadonlySet<never> = new Set<never>();

describe('givenName', () => {
  it.each([
    ['Mamba: Linear-Time Sequence Modeling', 'Mamba'],
    ['SAM 2: Segment Anything in Images', 'SAM 2'],
    ['Stable Video Diffusion: Scaling', 'Stable Video Diffusion'],
    ['Qwen2.5-VL : A Report', 'Qwen2.5-VL'],
    ['**KAN**: Networks', 'KAN'],
    ['ＫＡＮ：Networks', 'KAN'],
    // A sentence.
    ['All You Need Is Attention: A Study', null],
    // A question.
    ['Is It True?: A Study', null],
    ['on scaling: a study', null],
    ['Q: A Study', null],
    ['한국어: A Study', null],
    ['Mamba', null],
    ['', null],
  ])('of %j is %j', (title, name) => {
    expect(givenName(title)).toBe(name);
  });
});

describe('findNewNames', () => {
  it('finds a name that three later papers use, in title, summary or keywords, with or without a particle', () => {
    const days = [
      GIVEN,
      dayOf('2025-01-03', [2, 'Beyond KAN'], [3, 'B', 'KAN은 느립니다.'], [4, 'C', 'KAN-based']),
    ];
    expect(findNewNames(days, NONE)).toEqual([
      { name: 'KAN', paper: idOf(1), first: '2025-01-02', papers: 3 },
    ]);
  });

  it.each([
    ['two papers use', used('KAN', 'KAN', 'MLP')],
    ['papers write otherwise', used('KAN', 'KAN', 'kan')],
    ['is a part of other names alone', used('KAN', 'KAN', 'KAN2 and FastKAN')],
    ['only its own paper uses, on a later day', [dayOf('2025-01-09', [1, 'KAN: Networks'])]],
  ])('finds none that %s', (_, later) => {
    expect(findNewNames([GIVEN, ...later], NONE)).toEqual([]);
  });

  it.each([
    ['another paper of its day', [2, 'A Study of KAN']],
    ['two papers of its day', [2, 'KAN: Another One']],
  ] as const)('finds none that %s has', (_, other) => {
    const [day] = GIVEN.papers;
    const both = dayOf('2025-01-02', [1, day?.title ?? ''], other);
    expect(findNewNames([both, ...used('KAN', 'KAN', 'KAN')], NONE)).toEqual([]);
  });

  it('finds none that an earlier paper has: it was a word, or older', () => {
    const before = dayOf('2025-01-01', [9, 'KAN']);
    expect(findNewNames([before, GIVEN, ...used('KAN', 'KAN', 'KAN')], NONE)).toEqual([]);
  });

  it('counts no use in a doubtful summary, but those in titles', () => {
    const days = [GIVEN, ...used('KAN', 'KAN', 'KAN')];
    const titled = dayOf('2025-01-09', [9, 'Beyond KAN', 'MLP']);
    const doubtful = new Set([...(days.at(-1)?.papers ?? []), ...titled.papers]);
    expect(findNewNames(days, doubtful)).toEqual([]);
    expect(findNewNames([...days, titled], doubtful)).toMatchObject([{ name: 'KAN', papers: 3 }]);
  });

  it('takes what a doubtful summary names for no earlier use', () => {
    const before = dayOf('2025-01-01', [9, 'A Study', 'KAN']);
    const days = [before, GIVEN, ...used('KAN', 'KAN', 'KAN')];
    expect(findNewNames(days, new Set(before.papers))).toMatchObject([{ name: 'KAN', papers: 3 }]);
  });

  it('finds the same as a slow search, whatever papers say', () => {
    const name = fc.constantFrom('KAN', 'SAM', 'SAM 2', 'Vision Mamba');
    const paper = fc.tuple(
      fc.nat(8),
      fc.oneof(
        name.map((given) => `${given}: A Study`),
        fc.constant('A Study'),
      ),
      fc.array(name, { maxLength: 3 }).map((names) => names.join(', ')),
    );
    const papers = fc.uniqueArray(paper, { maxLength: 4, selector: ([id]) => id });
    fc.assert(
      fc.property(fc.array(papers, { maxLength: 8 }), (all) => {
        const days = all.map((ofDay, at) => dayOf(`2025-01-0${at + 1}`, ...ofDay));
        const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
        expect(findNewNames(days, NONE).sort(byName)).toEqual(slowly(days).sort(byName));
      }),
    );
  });
});

/** Looks at every paper for each name, by the definition. */
function slowly(days: readonly DayOfNames[]) {
  const listed = days.flatMap(({ day, papers }) => papers.map((paper) => ({ day, paper })));
  const uses = (name: string) =>
    listed.filter(({ paper }) => {
      const bullets = paper.sections.flatMap((section) => section.bullets);
      const text = [paper.title, ...bullets.map((bullet) => bullet.text)].join(' , ');
      return new RegExp(`(?<![A-Za-z0-9])${name}(?![A-Za-z0-9])`).test(text);
    });
  const names = new Set(listed.flatMap(({ paper }) => givenName(paper.title) ?? []));
  return [...names].flatMap((name) => {
    const users = uses(name);
    const [first, ...others] = users;
    if (!first || givenName(first.paper.title) !== name) return [];
    if (others.some(({ day, paper }) => day === first.day && paper.id !== first.paper.id))
      return [];
    const later = new Set(
      others.map(({ paper }) => paper.id).filter((id) => id !== first.paper.id),
    );
    if (later.size < 3) return [];
    return [{ name, paper: first.paper.id, first: first.day, papers: later.size }];
  });
}
