import type { Name } from './name';

/**
 * A name as pages give it to reference managers, family first as on arXiv's own pages; Zotero takes
 * what stands behind a second comma away, so a suffix goes with the given name. An only author whose
 * two halves both hold a space would be read as two: there the natural order. `'van der Schaar,
 * Mihaela'`, `'Daumé, Hal III'`.
 */
export function webName(name: Name, only: boolean): string {
  if (name.kind !== 'person') return name.text;
  const given = [name.given, name.suffix].filter(Boolean).join(' ');
  const looksLikeTwo = only && name.family.includes(' ') && given.includes(' ');
  return looksLikeTwo
    ? `${name.given} ${name.family} ${name.suffix}`.trim()
    : `${name.family}, ${given}`;
}
