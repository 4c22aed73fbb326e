import { nameParts } from '../text/nameTerms';

/** Finds names by the beginnings of their parts, in one text of them all: tens of thousands are read a key. */
export class NameIndex {
  private readonly names: readonly string[];
  /** The parts of each name on a line, each after a space, and where the lines start. */
  private lines: { readonly text: string; readonly starts: Uint32Array } | null = null;

  constructor(names: readonly string[]) {
    this.names = names;
  }

  /** The places of the names as they are typed (`matchesName`), in order, the first ones where few are wanted. */
  like(typed: string, limit = Number.POSITIVE_INFINITY): number[] {
    const [longest = '', ...others] = nameParts(typed).sort((a, b) => b.length - a.length);
    this.lines ??= linesOf(this.names);
    const { text, starts } = this.lines;
    const places: number[] = [];
    let place = 0;
    for (let at = text.indexOf(` ${longest}`); at >= 0 && places.length < limit; ) {
      while ((starts[place + 1] ?? 0) <= at) place++;
      const end = starts[place + 1] ?? text.length;
      const line = others.length === 0 ? '' : text.slice(starts[place], end);
      if (others.every((other) => line.includes(` ${other}`))) places.push(place);
      at = text.indexOf(` ${longest}`, end);
    }
    return places;
  }
}

function linesOf(names: readonly string[]) {
  const starts = new Uint32Array(names.length + 1);
  const lines = names.map((name, place) => {
    const line = ` ${nameParts(name).join(' ')}\n`;
    starts[place + 1] = (starts[place] ?? 0) + line.length;
    return line;
  });
  return { text: lines.join(''), starts };
}
