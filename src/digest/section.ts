const KINDS = {
  "what's new": 'whats-new',
  'technical details': 'technical-details',
  'performance highlights': 'performance-highlights',
  limitations: 'limitations',
  'ethical considerations': 'ethical-considerations',
  conclusion: 'conclusion',
} as const;

/** The labels the source uses; a label it does not use is `other` and keeps its own wording. */
export type SectionKind = (typeof KINDS)[keyof typeof KINDS] | 'other';

/** `'What’s New'` → `'whats-new'`, `'Benchmark Details'` → `'other'`. */
export function sectionKind(label: string): SectionKind {
  const key = label.trim().toLowerCase().replaceAll('’', "'");
  return Object.hasOwn(KINDS, key) ? KINDS[key as keyof typeof KINDS] : 'other';
}
