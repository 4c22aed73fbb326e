import type { Paper } from '../digest/paper';
import type { Source } from '../digest/siteSettings';

/** What texts for people say, in the language of the reader. */
export type CiteWords = {
  /** `53` → `'투표 53'` */
  readonly votes: (count: number) => string;
  /** `'2025-02-26'` → `'2025. 2. 26.'` */
  readonly day: (day: string) => string;
  /** `112` → `'112편'` */
  readonly papers: (count: number) => string;
  /** Of papers that a list leaves out. */
  readonly morePapers: (count: number) => string;
  /** Of authors after the first; `isCut`: there are others that the digest does not name. */
  readonly moreAuthors: (count: number, isCut: boolean) => string;
  /** Names of links. */
  readonly code: string;
  readonly project: string;
  /** `'강화 학습, LLM'` → `'키워드: 강화 학습, LLM'` */
  readonly keywords: (list: string) => string;
  /** The order of authors is not known. */
  readonly noOrder: string;
  /** Names the source of summaries, its address and its licence; at least one of name and licence is known. */
  readonly source: (source: Pick<Source, 'name' | 'url' | 'licence'>) => string;
  /** A language model has written them. */
  readonly byModel: string;
};

/** What exports say of papers besides their own fields. */
export type Credits = {
  readonly words: CiteWords;
  /** null: it is of none, or that is not known. */
  readonly sourceOf: (paper: Paper) => Source | null;
};

/**
 * Writes a line for each source of papers whose summaries a text quotes: source, licence, and that a model wrote them.
 * None for sources that say nothing of that.
 */
export function creditLines(quoted: readonly Paper[], { words, sourceOf }: Credits): string[] {
  const sources = new Set(quoted.map(sourceOf).filter((source) => source !== null));
  return [...sources].flatMap((source) => {
    const isNamed = source.name !== null || source.licence !== null;
    const said = [isNamed && words.source(source), source.writtenByModel && words.byModel];
    const line = said.filter(Boolean).join(' ');
    return line === '' ? [] : [line];
  });
}
