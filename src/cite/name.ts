import { collapseSpaces } from '../digest/collapseSpaces';
import { isGroup } from '../digest/groupName';
import type { Paper } from '../digest/paper';

/** An author's name as citations need it; only a person's is split. Holds no comma and no semicolon. */
export type Name =
  | {
      readonly kind: 'person';
      readonly given: string;
      /** With the particles before it: `'van der Schaar'`. */
      readonly family: string;
      /** `'III'`, `'Jr.'`; empty without a suffix. */
      readonly suffix: string;
    }
  /** A single word, or a name in a script that writes the family name first. */
  | { readonly kind: 'single'; readonly text: string }
  | { readonly kind: 'group'; readonly text: string };

/** Returns the authors of a paper in the order of its digest; empty when that names none. */
export function namesOf(paper: Paper): readonly Name[] {
  return (paper.authors ?? []).map(nameOf).filter((name) => name.kind === 'person' || name.text);
}

/**
 * Splits a name as BibTeX does for `First von Last` (https://ctan.org/pkg/bibtex, btxdoc, 4): the last
 * word is the family name, together with the particles before it, here those with a capital letter too; a
 * suffix such as `Jr.` or `III` is apart. Zotero differs only in particles. Korean and Chinese names stay whole, since
 * splitting them needs a dictionary.
 * `'Mihaela van der Schaar'` → family `'van der Schaar'`, `'Gemini Team'` → a group.
 */
export function nameOf(author: string): Name {
  const line = collapseSpaces(author);
  const [apart = '', suffixApart = ''] = SUFFIX_APART.exec(line) ?? [];
  const inverted = /^([^,;]+), ([^,;]+)$/.exec(line.replace(apart, ''));
  if (inverted?.[1] && inverted[2]) return person(inverted[2], inverted[1], suffixApart);
  const text = collapseSpaces(author.replace(/[,;]/g, ' ')).replace(/^and (?=.* )/, '');
  if (isGroup(text)) return { kind: 'group', text };
  const words = text.split(' ');
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? (words.pop() ?? '') : '';
  if (words.length < 2 || FAMILY_FIRST.test(text)) return { kind: 'single', text };
  let familyStart = words.length - 1;
  while (familyStart > 1 && isParticle(words, familyStart - 1)) familyStart -= 1;
  return person(words.slice(0, familyStart).join(' '), words.slice(familyStart).join(' '), suffix);
}

/** `Van` and `Le` are Vietnamese names too, and stay with the given names next to another one. */
function isParticle(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  if (/^\p{Ll}/u.test(word)) return true;
  if (!PARTICLE.test(word)) return false;
  return !words.some((other, at) => at !== index && VIETNAMESE.test(other));
}

function person(given: string, family: string, suffix: string): Name {
  return { kind: 'person', given, family, suffix };
}

const SUFFIX = /^(?:[JS]r\.?|I{2,3}|IV)$/;
/** After a comma: `'Ada Clark, Jr.'`, `'Clark, Jr., Ada'`. */
const SUFFIX_APART = /, ([JS]r\.?|I{2,3}|IV)(?=,|$)/;
const FAMILY_FIRST = /[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
/** Particles that are hardly ever given names. */
const PARTICLE =
  /^(?:V[ao]n|Vande[rn]?|De[nrl]?|Della|Du|Dos|Das|Da|D[ie]|La|Le|Las|Los|Te[nr]|Zu[mr]?)$/;
/** The commonest family names, without diacritics and with, and names whose letters no other language has. */
const VIETNAMESE =
  /^(?:Nguyen|Tran|Le|Pham|Phan|Hoang|Huynh|Vu|Vo|Dang|Bui|Do|Ho|Ngo|Duong|Ly|Dinh|Doan|Trinh|Mai|Dao|Luu|Luong|Cao|Ha|Thai|Truong|To)$|[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;
