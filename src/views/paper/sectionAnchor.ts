import type { Section } from '../../digest/paper';

/** What the address points at: `whats-new`, or a label of its own in the same form. */
export function sectionAnchor({ kind, label }: Section): string {
  if (kind && kind !== 'other') return kind;
  return (label ?? 'summary').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
}
