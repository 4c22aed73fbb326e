import { nameParts } from '../text/nameTerms';
import { matchesName } from './authorCounts';

/** Finds names by the beginnings of their parts, in one text of them all: tens of thousands are read a key. */
export class NameIndex {
  private readonly names: readonly string[];
  /** The parts of each name on a line, each after a space, and where the lines start. */
  private lines: { readonly text: string; readonly starts: Uint32Array } | null = null;

  constructor(names: readonly string[]) {
    this.names = names;
  }

  /** The places of the names as they are typed (`matchesName`), in order. */
  like(typed: string): number[] {
    const [longest = '', ...others] = nameParts(typed).sort((a, b) => b.length - a.length);
    this.lines ??= linesOf(this.names);
    const { text, starts } = this.lines;
    const places: number[] = [];
    let place = 0;
    for (let at = text.indexOf(` ${longest}`); at >= 0; ) {
      while ((starts[place + 1] ?? 0) <= at) place++;
      const isMeant = others.length === 0 || matchesName(this.names[place] ?? '', typed);
      if (isMeant) places.push(place);
      at = text.indexOf(` ${longest}`, starts[place + 1]);
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
