import { nameParts } from '../text/nameTerms';

type Named = { readonly name: string };

/** Finds people by the beginnings of their names' parts, in one text of all: tens of thousands are read a key. */
export class NameIndex<T extends Named> {
  private readonly people: readonly T[];
  /** The parts of each name on a line, each after a space, and where the lines start. */
  private lines: { readonly text: string; readonly starts: Uint32Array } | null = null;

  constructor(people: readonly T[]) {
    this.people = people;
  }

  /** Those whose names are as they are typed (`matchesName`), in order. */
  like(typed: string): T[] {
    const [first = '', ...others] = nameParts(typed);
    this.lines ??= linesOf(this.people);
    const { text, starts } = this.lines;
    const found: T[] = [];
    let place = 0;
    for (let at = text.indexOf(` ${first}`); at >= 0; ) {
      while ((starts[place + 1] ?? 0) <= at) place++;
      const one = this.people[place];
      const has = (part: string) =>
        text.slice(starts[place], starts[place + 1]).includes(` ${part}`);
      if (one && others.every(has)) found.push(one);
      at = text.indexOf(` ${first}`, starts[place + 1]);
    }
    return found;
  }
}

function linesOf(people: readonly Named[]) {
  const starts = new Uint32Array(people.length + 1);
  const lines = people.map(({ name }, place) => {
    const line = ` ${nameParts(name).join(' ')}\n`;
    starts[place + 1] = (starts[place] ?? 0) + line.length;
    return line;
  });
  return { text: lines.join(''), starts };
}
