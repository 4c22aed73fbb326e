import type { ArxivId } from '../../digest/arxivId';
import type { Reason } from '../display/reasons';

/** What a question's text finds. */
export type TextMatches = {
  /** Papers with all that was asked, best first. */
  readonly ids: readonly ArxivId[];
  /** Papers with most of it, best first, where few have all. */
  readonly partial: readonly ArxivId[];
  /** What was looked for in place of the words that were typed; null: those very words. */
  readonly corrected: string | null;
  /** Words that the initials typed may stand for, commonest first. */
  readonly readings: readonly string[];
  /** How what was asked stands in texts, normalized. */
  readonly forms: readonly string[];
  /** Why a paper was found that does not say what was typed. */
  readonly reasons: (id: ArxivId) => readonly Reason[];
};

export const NO_MATCHES: TextMatches = {
  ids: [],
  partial: [],
  corrected: null,
  readings: [],
  forms: [],
  reasons: () => [],
};

/** What two ways find together; what the first finds comes first. */
export function merge(first: TextMatches, more: TextMatches): TextMatches {
  if (first.ids.length === 0)
    return { ...more, forms: [...new Set([...first.forms, ...more.forms])] };
  const known = new Set(first.ids);
  return {
    ...NO_MATCHES,
    ids: [...new Set([...first.ids, ...more.ids])],
    partial: more.partial.filter((id) => !known.has(id)),
    forms: [...new Set([...first.forms, ...more.forms])],
    reasons: (id) => (known.has(id) ? first : more).reasons(id),
  };
}
