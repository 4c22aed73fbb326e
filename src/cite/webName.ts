import type { Name } from './name';

/**
 * Writes a name for the tags that reference managers read, family name first as on arXiv's own pages:
 * `'van der Schaar, Mihaela'`. The suffix follows the given name, `'Daumé, Hal III'`, since Zotero
 * drops what follows a second comma. `isOnly`: the paper has no other author; Zotero would split such
 * a name in two when both halves hold a space, so it is written in natural order.
 */
export function webName(name: Name, isOnly: boolean): string {
  if (name.kind !== 'person') return name.text;
  const given = [name.given, name.suffix].filter(Boolean).join(' ');
  const looksLikeTwo = isOnly && name.family.includes(' ') && given.includes(' ');
  return looksLikeTwo
    ? `${name.given} ${name.family} ${name.suffix}`.trim()
    : `${name.family}, ${given}`;
}
