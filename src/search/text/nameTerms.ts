import { foldCaseAndAccents } from '../../korean/normalize';

/** The parts of a name and the whole without spaces: `'Miquel Farré'` → miquel, farre, miquelfarre. */
export function nameTerms(name: string): string[] {
  const terms: string[] = [];
  const parts = nameParts(name);
  for (const term of [...parts, parts.join('')]) if (!terms.includes(term)) terms.push(term);
  return terms;
}

/** The parts of a name in lower case, without diacritics: `'J.-P. Weiß'` → j, p, weiss. */
export function nameParts(name: string): string[] {
  return foldCaseAndAccents(name)
    .split(/[\s\-.'’]+/)
    .filter((part) => part !== '');
}

/** Whether a text can be a name: the archive writes names in Latin letters. */
export function isName(text: string): boolean {
  return /^[\p{Script=Latin}\s\-.'’]+$/u.test(text);
}
