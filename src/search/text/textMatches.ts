import type { ArxivId } from '../../digest/arxivId';
import type { Reason } from '../display/reasons';
import type { Form } from './forms';
import type { EvidenceSource } from './readEvidence';

/** What the text of a question finds. */
export type TextMatches = {
  /** Papers that answer all clauses, best first. */
  readonly ids: readonly ArxivId[];
  /** Papers that answer a part of them, best first, where few answer all. */
  readonly partial: readonly ArxivId[];
  /** As `partial`, among some papers: those that a filter lets through, where it leaves no other. */
  readonly nearestOf: (isWanted: (id: ArxivId) => boolean) => readonly ArxivId[];
  /** How many of these, the first ones, come before the few of `ids` by relevance. */
  readonly ahead: number;
  /** The text that was looked for in place of the typed one; null: the typed one. */
  readonly corrected: string | null;
  /** Typed words that no paper has, and that were left out. */
  readonly ignored: readonly string[];
  /** Texts that the typed initials (choseong) may mean, commonest first. */
  readonly readings: readonly string[];
  /** How texts write what was asked, for marking it. */
  readonly forms: readonly Form[];
  /** Why a paper is a match that does not contain what was typed, and what a partial one lacks. */
  readonly reasons: (id: ArxivId) => readonly Reason[];
  /** What tells why a paper is where it is; null: it is found by a scan. */
  readonly evidence: (id: ArxivId) => EvidenceSource | null;
};

export const NO_MATCHES: TextMatches = {
  ids: [],
  partial: [],
  nearestOf: () => [],
  ahead: 0,
  corrected: null,
  ignored: [],
  readings: [],
  forms: [],
  reasons: () => [],
  evidence: () => null,
};

/**
 * The matches of two searches for one question, those of the first before the others. Keeps correction
 * and readings of `more` only where the first has no matches.
 */
export function merge(first: TextMatches, more: TextMatches): TextMatches {
  const forms = [...new Set([...first.forms, ...more.forms])];
  if (first.ids.length === 0) return { ...more, forms };
  const inFirst = new Set(first.ids);
  return {
    ...NO_MATCHES,
    ids: [...new Set([...first.ids, ...more.ids])],
    partial: more.partial.filter((id) => !inFirst.has(id)),
    nearestOf: more.nearestOf,
    forms,
    reasons: (id) => (inFirst.has(id) ? first : more).reasons(id),
    evidence: (id) => (inFirst.has(id) ? first : more).evidence(id),
  };
}
