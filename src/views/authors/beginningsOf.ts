import { foldForms } from '../../korean/foldForms';

/**
 * A name of an address as it is looked for, `+` being a space there, and the beginnings of its words, which
 * names with a slip later in a word share: `'Kai+Chne'` → `'Kai Chne'`, `'Ka Ch'`.
 */
export function beginningsOf(name: string): readonly [whole: string, beginnings: string] {
  const words = foldForms(name)
    .split(/[\s+]+/)
    .filter((word) => word !== '');
  return [words.join(' '), words.map((word) => Array.from(word).slice(0, 2).join('')).join(' ')];
}
