const KINDS = {
  "what's new": 'whats-new',
  'technical details': 'technical-details',
  'performance highlights': 'performance-highlights',
  limitations: 'limitations',
  'ethical considerations': 'ethical-considerations',
  conclusion: 'conclusion',
  abstract: 'abstract',
  초록: 'abstract',
} as const;

/** A label that the source uses; any other label is `other` and is shown as the digest writes it. */
export type SectionKind = (typeof KINDS)[keyof typeof KINDS] | 'other';

/**
 * Returns the kind of a section label, without regard to case, spaces around it and the form of the
 * apostrophe: `'What’s New'` → `'whats-new'`, `'Benchmark Details'` → `'other'`.
 */
export function sectionKind(label: string): SectionKind {
  const key = label.trim().toLowerCase().replaceAll('’', "'");
  return Object.hasOwn(KINDS, key) ? KINDS[key as keyof typeof KINDS] : 'other';
}
