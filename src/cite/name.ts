import type { Paper } from '../digest/paper';
import { verbatimLine } from './oneLine';

/** A name as citations need it: only a person's is split. No part holds a comma or a semicolon. */
export type Name =
  | {
      readonly kind: 'person';
      readonly given: string;
      /** With the particles before it: `'van der Schaar'`. */
      readonly family: string;
      /** `'III'`, `'Jr.'`; empty without one. */
      readonly suffix: string;
    }
  /** One word, or a name in a script that writes the family first. */
  | { readonly kind: 'single'; readonly text: string }
  | { readonly kind: 'group'; readonly text: string };

/** The names a paper's digest gives, in no order; none where it gives none. */
export function namesOf(paper: Paper): readonly Name[] {
  return (paper.authors ?? []).map(nameOf).filter((name) => name.kind === 'person' || name.text);
}

/**
 * The last word is the family name, with the words before it that begin small, and `Jr.` or `III`
 * behind it apart: BibTeX's rule for `First von Last`, https://ctan.org/pkg/bibtex (btxdoc, 4), and
 * Zotero's but for the particles. Splitting Korean or Chinese script needs a dictionary: left whole.
 * `'Mihaela van der Schaar'` → family `'van der Schaar'`, `'Gemini Team'` → a group.
 */
export function nameOf(author: string): Name {
  const inverted = /^([^,;]+), ([^,;]+)$/.exec(verbatimLine(author));
  if (inverted?.[1] && inverted[2]) return person(inverted[2], inverted[1], '');
  const text = verbatimLine(author.replace(/[,;]/g, ' '));
  if (GROUP.test(text)) return { kind: 'group', text };
  const words = text.split(' ');
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? (words.pop() ?? '') : '';
  if (words.length < 2 || FAMILY_FIRST.test(text)) return { kind: 'single', text };
  let start = words.length - 1;
  while (start > 1 && /^\p{Ll}/u.test(words[start - 1] ?? '')) start -= 1;
  return person(words.slice(0, start).join(' '), words.slice(start).join(' '), suffix);
}

function person(given: string, family: string, suffix: string): Name {
  return { kind: 'person', given, family, suffix };
}

/** Of the names in 138 days of the source: `01. AI`, `DeepSeek-AI`, `Team GLM`, `Rakuten Group`. */
const GROUP =
  /^\d|(?:^|[\s-])AI$|\b(?:Teams?|Group|Labs?|Consortium|Collaboration|Project|Community|Foundation|Institute|University|Contributors)\b/;
const SUFFIX = /^(?:[JS]r\.?|I{2,3}|IV)$/;
const FAMILY_FIRST = /[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
