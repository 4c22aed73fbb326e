import { leadSection, MAX_SENTENCE, splitSentence } from './headline';
import type { Paper, Section } from './paper';

/** A summary, taken apart so that its first sentence is said once. */
export type SplitLead = {
  /** Word for word, with its inline markup. */
  readonly lead: string;
  /** The place of the section that it is from. */
  readonly index: number;
  /** That section from the second sentence on; null: nothing is left of it. */
  readonly rest: Section | null;
};

/**
 * Takes the first sentence of what is new, else of the first section. null: there is no summary, or the
 * sentence has no end within 250 letters.
 */
export function splitLead(sections: Paper['sections']): SplitLead | null {
  const section = leadSection(sections);
  const [first, ...others] = section?.bullets ?? [];
  if (!section || !first?.text) return null;
  const [lead, text] = splitSentence(first.text);
  if (lead.length > MAX_SENTENCE) return null;
  const isEmpty = text === '' && first.children.length === 0;
  const bullets = isEmpty ? others : [{ ...first, text }, ...others];
  const rest = bullets.length === 0 ? null : { ...section, bullets };
  return { lead, index: sections.indexOf(section), rest };
}
