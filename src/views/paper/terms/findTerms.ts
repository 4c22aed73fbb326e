import { type Inline, parseInline } from '../../../digest/inline';
import type { TopicFinder } from '../../../topics/findTopics';
import { type FirstMention, firstMentions } from '../../../topics/firstMentions';
import type { Topic } from '../../../topics/topicTable';
import { isHeldTogether } from './cutAtTerms';

/** The first mentions of a text: one list for each of its plain parts, in their order. */
export type TermsOfText<T> = readonly (readonly FirstMention<T>[])[];

/** A text with a first mention. */
type Found<T> = { readonly text: string; readonly terms: TermsOfText<T> };

/**
 * Finds in the texts of a summary where each topic is named first. Only places whose text has such a mention are
 * in the result: a sentence that is said again has none. None is within a link, code or a formula, or where a line
 * could then break that cannot now.
 *
 * @param texts by their places, in order
 */
export function findTerms<T extends Pick<Topic, 'spellings'>>(
  texts: ReadonlyMap<string, string>,
  find: TopicFinder<T>,
): ReadonlyMap<string, Found<T>> {
  const parts = Array.from(texts, ([place, text]) => ({
    place,
    text,
    plain: plainParts(parseInline(text)),
  }));
  const mentions = firstMentions(
    parts.flatMap(({ plain }) => plain),
    find,
    (text, { from }) => !isHeldTogether(text, from),
  );
  let end = 0;
  return new Map(
    parts.flatMap(({ place, text, plain }): [string, Found<T>][] => {
      const start = end;
      end += plain.length;
      const terms = mentions.slice(start, end);
      return terms.some((ofPart) => ofPart.length > 0) ? [[place, { text, terms }]] : [];
    }),
  );
}

/** The texts that are no markup, those in bold type too, in their order. */
export function plainParts(parts: readonly Inline[]): string[] {
  return parts.flatMap((part) => {
    if (part.kind === 'strong') return plainParts(part.children);
    return part.kind === 'text' ? part.text : [];
  });
}
