import { collapseSpaces } from '../../digest/collapseSpaces';

/** A work as a file of references names it. */
export type Work = {
  /** null: the file does not say. */
  readonly title: string | null;
  /** In the order of the file, by names in small letters: `['doi', '10.48550/arXiv.2502.18411']`. */
  readonly fields: readonly Field[];
};

export type Field = readonly [name: string, value: string];

/** A work of the fields that a file has; its title is the field of one of these names. */
export function workOf(fields: readonly Field[], titles: readonly string[]): Work {
  const known = fields.map(([name, value]): Field => [name.trim().toLowerCase(), value]);
  const title = titles.flatMap((name) => known.find(([found]) => found === name)?.[1] ?? [])[0];
  return { title: collapseSpaces(title ?? '') || null, fields: known };
}
