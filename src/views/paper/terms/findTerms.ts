import { type Inline, parseInline } from '../../../digest/inline';
import type { TopicFinder } from '../../../topics/findTopics';
import { type FirstMention, firstMentions } from '../../../topics/firstMentions';
import type { Topic } from '../../../topics/topicTable';
import { isHeldTogether } from './cutAtTerms';

/** The first mentions of a text: one list for each of its plain parts, in their order. */
export type TermsOfText<T> = readonly (readonly FirstMention<T>[])[];

/**
 * Finds in the texts of a summary where each topic is named first. Only texts with a mention are in the result;
 * one that is said twice has the terms of its first time in both places. None is within a link, code or a
 * formula, or where a line could then break that cannot now.
 */
export function findTerms<T extends Pick<Topic, 'spellings'>>(
  texts: readonly string[],
  find: TopicFinder<T>,
): ReadonlyMap<string, TermsOfText<T>> {
  const unique = [...new Set(texts)];
  const partsOf = unique.map((text) => plainParts(parseInline(text)));
  const mentions = firstMentions(
    partsOf.flat(),
    find,
    (text, { from }) => !isHeldTogether(text, from),
  );
  let end = 0;
  return new Map(
    unique.flatMap((text, index): [string, TermsOfText<T>][] => {
      const start = end;
      end += partsOf[index]?.length ?? 0;
      const ofText = mentions.slice(start, end);
      return ofText.some((ofPart) => ofPart.length > 0) ? [[text, ofText]] : [];
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
