import type { Paper } from '../../src/digest/paper';
import { toPlain } from './papers';

/** A paper with the words hidden that give it away, and the papers that belong to it. */
export type Yardstick = {
  readonly kind: (typeof KINDS)[number];
  readonly paper: Paper;
  readonly right: ReadonlySet<string>;
};

export const KINDS = ['names', 'versions', 'benchmarks', 'rare titles'] as const;

/** Papers of each kind at most, evenly taken. */
const MAX_OF_KIND = 400;

/** A word that is in more papers joins nothing. */
const MAX_PAPERS = 8;

/**
 * Papers that belong together by what an archive says itself: one names the method of another, they are
 * versions of one model, they use one rare benchmark, or their titles share a rare word.
 */
export function yardsticksOf(papers: readonly Paper[]): Yardstick[] {
  const texts = new Map(papers.map((paper) => [paper, textOf(paper)]));
  return [
    ...evenly(named(papers, texts)),
    ...evenly(versions(papers)),
    ...evenly(benchmarks(papers, texts)),
    ...evenly(rareTitles(papers)),
  ];
}

type Texts = ReadonlyMap<Paper, string>;

/** Of papers that write the name of another one's method: those whose methods they are. */
function named(papers: readonly Paper[], texts: Texts): Yardstick[] {
  const owners = new Map<string, Paper[]>();
  for (const paper of papers) {
    const name = /^([A-Z][\w-]*[A-Z0-9][\w-]*):/.exec(paper.title)?.[1];
    if (name && name.length > 2) owners.set(name, [...(owners.get(name) ?? []), paper]);
  }
  const mentions = byWord(papers, (paper) => wordsIn(texts.get(paper) ?? ''));
  const rightOf = new Map<Paper, Map<string, Paper>>();
  for (const [name, [owner, ...more]] of owners) {
    const others = (mentions.get(name) ?? []).filter((paper) => !paper.title.includes(name));
    if (!owner || more.length > 0 || others.length > 4 * MAX_PAPERS) continue;
    for (const paper of others) {
      rightOf.set(paper, (rightOf.get(paper) ?? new Map()).set(name, owner));
    }
  }
  return Array.from(rightOf, ([paper, of]) => ({
    kind: 'names',
    paper: hide(paper, [...of.keys()]),
    right: new Set([...of.values()].map(({ id }) => id)),
  }));
}

/** Of papers whose titles begin with one name and a number: the others. */
function versions(papers: readonly Paper[]): Yardstick[] {
  const groups = byWord(papers, ({ title }) => {
    const base = /^([A-Z][A-Za-z]{3,}?)(?:[- ]?[vV]?\d[\w.]*)?[ :-]/.exec(title)?.[1];
    return base ? [base] : [];
  });
  return [...groups].flatMap(([base, group]) =>
    /[a-z][A-Z]|^[A-Z]{2}/.test(base) && group.some(({ title }) => /^\S+?[- ]?[vV]?\d/.test(title))
      ? fromGroup('versions', base, group)
      : [],
  );
}

function benchmarks(papers: readonly Paper[], texts: Texts): Yardstick[] {
  const groups = byWord(papers, (paper) =>
    wordsIn(texts.get(paper) ?? '').filter((word) =>
      /^[A-Z][\w-]*(Bench|QA|Eval|Arena)$/.test(word),
    ),
  );
  return [...groups].flatMap(([name, group]) => fromGroup('benchmarks', name, group));
}

function rareTitles(papers: readonly Paper[]): Yardstick[] {
  const groups = byWord(papers, ({ title }) => title.toLowerCase().match(/[a-z]{6,}/g) ?? []);
  return [...groups].flatMap(([word, group]) =>
    group.length <= 5 ? fromGroup('rare titles', word, group) : [],
  );
}

function fromGroup(kind: Yardstick['kind'], word: string, group: readonly Paper[]): Yardstick[] {
  if (group.length < 2 || group.length > MAX_PAPERS) return [];
  return group.map((paper) => ({
    kind,
    paper: hide(paper, [word]),
    right: new Set(group.filter((other) => other !== paper).map(({ id }) => id)),
  }));
}

function byWord(
  papers: readonly Paper[],
  wordsOf: (paper: Paper) => readonly string[],
): Map<string, Paper[]> {
  const groups = new Map<string, Paper[]>();
  for (const paper of papers) {
    for (const word of new Set(wordsOf(paper))) {
      const group = groups.get(word);
      if (group) group.push(paper);
      else groups.set(word, [paper]);
    }
  }
  return groups;
}

function textOf(paper: Paper): string {
  const { title, summary } = toPlain(paper);
  return `${title} ${summary}`;
}

function wordsIn(text: string): string[] {
  return text.match(/[A-Za-z][\w-]*\w/g) ?? [];
}

/** The paper without words, in any case and with whatever they are joined to. */
function hide(paper: Paper, words: readonly string[]): Paper {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`[\\w.-]*(?:${escaped.join('|')})[\\w.-]*`, 'gi');
  const without = (text: string) => text.replace(pattern, ' ');
  return {
    ...paper,
    title: without(paper.title),
    koreanTitle: paper.koreanTitle && without(paper.koreanTitle),
    keywords: paper.keywords.map(without),
    code: null,
    project: null,
    sections: paper.sections.map((section) => ({
      ...section,
      bullets: section.bullets.map(({ text, children }) => ({
        text: without(text),
        children: children.map(without),
      })),
    })),
  };
}

function evenly(all: readonly Yardstick[]): Yardstick[] {
  const step = Math.max(1, all.length / MAX_OF_KIND);
  return all.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}
