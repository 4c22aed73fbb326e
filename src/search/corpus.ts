import type { ArxivId } from '../digest/arxivId';
import type { Paper } from '../digest/paper';
import { plainText } from '../digest/plainText';
import { squeeze } from '../korean/fold';
import { PARTICLE_SET } from '../korean/particles';
import { learnStems, type Stemmer } from '../korean/stems';
import { type Token, tokens } from '../korean/tokens';
import { latinTerms } from './latinTerms';
import { nameTerms } from './names';
import { TermIndex } from './termIndex';

/** A paper as it is searched: text without markup, and the same squeezed, blind to spacing. */
export type Doc = {
  readonly id: ArxivId;
  readonly names: readonly string[];
  /** The title, then each paragraph. */
  readonly passages: readonly Passage[];
};

export type Passage = { readonly text: string; readonly squeezed: string };

/** The papers of an archive with their index and what it has taught of Korean. */
export type Corpus = {
  readonly docs: readonly Doc[];
  readonly index: TermIndex;
  readonly stem: Stemmer;
};

export function buildCorpus(papers: readonly Paper[]): Corpus {
  const docs = papers.map(toDoc);
  const texts = docs.map(({ passages }) => passages.map(({ text }) => tokens(text)));
  const stem = learnStems(koreanWords(texts));
  const latin = new Map<string, string[]>();
  const termsOf = (passages: readonly Token[][]) => {
    const terms: string[] = [];
    for (const passage of passages) {
      for (const token of passage) {
        const known = token.script === 'latin' ? latin.get(token.text) : undefined;
        const own = known ?? tokenTerms(token, stem);
        if (!known && token.script === 'latin') latin.set(token.text, own);
        terms.push(...own);
      }
    }
    return terms;
  };
  const index = new TermIndex(
    docs.map(({ names }, id) => {
      const [title = [], ...paragraphs] = texts[id] ?? [];
      return {
        id,
        title: termsOf([title]),
        authors: names.flatMap(nameTerms),
        summary: termsOf(paragraphs),
      };
    }),
  );
  return { docs, index, stem };
}

/** The terms of a token: the stem of a Korean word, none for a particle glued to Latin. */
export function tokenTerms({ script, text, glued }: Token, stem: Stemmer): string[] {
  if (script === 'latin') return latinTerms(text);
  return glued && PARTICLE_SET.has(text) ? [] : [stem(text)];
}

/** How often a passage has a form (`squeeze`d); a short Latin one as a word only: `rag` is not in `storage`. */
export function countForm({ text, squeezed }: Passage, form: string): number {
  if (!squeezed.includes(form)) return 0;
  if (!/^[a-z]{1,4}$/.test(form)) return squeezed.split(form).length - 1;
  const word = new RegExp(`(?<![A-Za-z])${form}s?(?![A-Za-z])`, 'gi');
  return Array.from(text.matchAll(word)).length;
}

/**
 * Whether a passage has the very words of a text, however they are spaced; a single Latin word as a
 * word, alone or in the plural.
 */
export function hasExactly({ text, squeezed }: Passage, words: string): boolean {
  const form = squeeze(words);
  if (form === '' || !squeezed.includes(form)) return false;
  if (!/^[A-Za-z]+$/.test(words)) return true;
  return new RegExp(`(?<![A-Za-z])${words}s?(?![A-Za-z])`, 'i').test(text);
}

function koreanWords(texts: readonly Token[][][]): Set<string> {
  const words = new Set<string>();
  for (const passages of texts) {
    for (const passage of passages) {
      for (const { script, glued, text } of passage) {
        if (script === 'hangul' && !glued) words.add(text);
      }
    }
  }
  return words;
}

function toDoc({ id, title, authors, sections }: Paper): Doc {
  const paragraphs = sections.flatMap(({ bullets }) =>
    bullets.map(({ text, children }) => [text, ...children].join(' ')),
  );
  const passages = [title, ...paragraphs].map((passage) => {
    const text = plainText(passage).normalize('NFKC');
    return { text, squeezed: squeeze(text) };
  });
  return { id, names: authors ?? [], passages };
}
