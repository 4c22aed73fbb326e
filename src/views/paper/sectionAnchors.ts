import type { Section } from '../../digest/paper';

/**
 * The sections of a paper with what the address points at: `whats-new`, or a label of its own in the
 * same form. Where two would be the same the later is counted, `summary-2`.
 */
export function sectionAnchors(sections: readonly Section[]): (readonly [string, Section])[] {
  const taken = new Map<string, number>();
  return sections.map((section) => {
    const anchor = anchorOf(section);
    const count = (taken.get(anchor) ?? 0) + 1;
    taken.set(anchor, count);
    return [count === 1 ? anchor : `${anchor}-${count}`, section];
  });
}

function anchorOf({ kind, label }: Section): string {
  if (kind && kind !== 'other') return kind;
  return (label ?? 'summary').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
}
