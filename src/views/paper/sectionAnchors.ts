import type { Section } from '../../digest/paper';

/**
 * The sections of a paper with their anchors in the address: the kind, `whats-new`, or the label in the
 * same form, `'Benchmark Details'` → `benchmark-details`. A repeated anchor gets a number: `summary-2`.
 */
export function sectionAnchors(sections: readonly Section[]): (readonly [string, Section])[] {
  const counts = new Map<string, number>();
  return sections.map((section) => {
    const anchor = anchorOf(section);
    const count = (counts.get(anchor) ?? 0) + 1;
    counts.set(anchor, count);
    return [count === 1 ? anchor : `${anchor}-${count}`, section];
  });
}

function anchorOf({ kind, label }: Section): string {
  if (kind && kind !== 'other') return kind;
  return (label ?? 'summary').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
}
