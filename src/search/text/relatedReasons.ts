import type { ArchiveTerms } from './archiveTerms';
import type { Doc } from './doc';
import { latinTerms } from './latinTerms';
import { nameKey } from './sharedAuthors';
import { isTerm, type TermMention, type TermRow } from './termMentions';

/**
 * What papers have in common:
 * - `term`: a term of the table, in both languages as far as the table has it
 * - `name`: the name of a method
 * - `authors`: so many authors
 */
export type RelatedReason =
  | { readonly kind: 'term'; readonly korean: string | null; readonly english: string | null }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'authors'; readonly count: number };

/** Terms and names that are given at most. */
const MAX_SUBJECTS = 2;

/** A term is central to a paper that names it so often, or in its title. */
const CENTRAL_TIMES = 2;

/** Written like the name of a method, but metrics, hardware and the like. */
const NO_METHOD = new Set(
  'SOTA GPU GPUs CPU TPU A100 H100 V100 RTX FID FVD PSNR SSIM LPIPS BLEU ROUGE IoU mAP AUC F1 FLOPs API URL PDF JSON HTML'.split(
    ' ',
  ),
);

/** Names in Latin letters with a capital or digit after the first letter. */
const NAME = /(?<![\w-])[A-Z][\w-]*[A-Z0-9][\w-]*/g;
const MIN_NAME_LENGTH = 3;

/**
 * A function that says why papers are related to some others: the rarest terms in common first, then names of
 * methods, last the number of authors. It gives nothing that many papers have, and `[]` where nothing is left.
 */
export function relatedReasons(
  terms: ArchiveTerms,
  like: readonly Doc[],
): (doc: Doc) => RelatedReason[] {
  const names = new Set(like.flatMap((doc) => [...namesIn(doc)]));
  const authors = new Set(like.flatMap((doc) => doc.names.map(nameKey)));
  const mentions = like.map((doc) => terms.of(doc));
  return (doc) => {
    const subjects = sharedTerms(terms, mentions, doc);
    if (subjects.length < MAX_SUBJECTS) subjects.push(...sharedNames(terms, like, names, doc));
    const count = doc.names.filter((name) => authors.has(nameKey(name))).length;
    return [
      ...subjects.slice(0, MAX_SUBJECTS),
      ...(count > 0 ? [{ kind: 'authors', count } as const] : []),
    ];
  };
}

function sharedTerms(
  terms: ArchiveTerms,
  ofLike: readonly ReadonlyMap<TermRow, TermMention>[],
  doc: Doc,
): RelatedReason[] {
  const shared: { readonly row: TermRow; readonly worth: number }[] = [];
  for (const [row, mention] of terms.of(doc)) {
    const others = ofLike.flatMap((mentions) => mentions.get(row) ?? []);
    if (!isCentral(mention) || !others.some(isCentral) || !terms.isRare(row)) continue;
    const inTitles = Number(mention.inTitle) + Number(others.some(({ inTitle }) => inTitle));
    shared.push({ row, worth: terms.worth(row) * (1 + inTitles) });
  }
  return shared.sort((a, b) => b.worth - a.worth).map(({ row }) => reasonOf(row));
}

function isCentral({ inTitle, times }: TermMention): boolean {
  return inTitle || times >= CENTRAL_TIMES;
}

function reasonOf(row: TermRow): RelatedReason {
  const isKorean = (spelling: string) => /[가-힣]/.test(spelling);
  const korean = row.find(isKorean) ?? null;
  const english = row.find((spelling) => !isKorean(spelling)) ?? null;
  return { kind: 'term', korean, english };
}

/** Names that both write, and of which one is in a title: a paper is about it, or goes on from it. */
function sharedNames(
  terms: ArchiveTerms,
  like: readonly Doc[],
  names: ReadonlySet<string>,
  doc: Doc,
): RelatedReason[] {
  const titles = [doc, ...like].map(({ passages: [title] }) => title?.text ?? '');
  return [...namesIn(doc)]
    .filter((name) => names.has(name) && titles.some((title) => title.includes(name)))
    .map((name) => ({ name, count: terms.corpus.index.count(latinTerms(name).at(-1) ?? '') }))
    .filter(({ count }) => terms.isOfFew(count))
    .sort((a, b) => a.count - b.count)
    .map(({ name }) => ({ kind: 'name', name }));
}

function namesIn({ passages }: Doc): Set<string> {
  const names = passages.flatMap(({ text }) => text.match(NAME) ?? []);
  return new Set(
    names.filter((name) => name.length >= MIN_NAME_LENGTH && !NO_METHOD.has(name) && !isTerm(name)),
  );
}
