import type { ArxivId } from '../../digest/arxivId';
import type { Paper } from '../../digest/paper';
import { plainText } from '../../digest/plainText';
import { foldForms } from '../../korean/foldForms';
import { normalizeKey } from '../../korean/normalize';

/** A paper as it is searched. */
export class Doc {
  readonly id: ArxivId;
  readonly names: readonly string[];
  readonly paper: Paper;
  private made: readonly Passage[] | null = null;
  private joined: string | null = null;

  constructor(paper: Paper) {
    this.id = paper.id;
    this.names = paper.authors ?? [];
    this.paper = paper;
  }

  /** The titles, then each paragraph, last each keyword. Made when first asked for. */
  get passages(): readonly Passage[] {
    this.made ??= passagesOf(this.paper);
    return this.made;
  }

  /**
   * The letters of the passages (`Passage.normalized`), each on a line: to look through one text is several times as
   * fast as through each. Made when first asked for; from then on the passages share it.
   */
  get letters(): string {
    this.joined ??= joinLetters(this.passages);
    return this.joined;
  }

  /** Makes what looking for phrases reads. */
  warm(): void {
    this.letters.at(0);
  }

  /** Whether the summary describes another paper, as the list of days or the import says. */
  get isDoubtful(): boolean {
    return this.paper.isDoubtful === true;
  }
}

/** Titles, a paragraph or a keyword without markup, folded (`foldForms`): mostly the string of the paper, not a copy. */
export class Passage {
  readonly text: string;
  private key: string | null = null;

  constructor(text: string) {
    this.text = text;
  }

  /** The letters and digits alone (`normalizeKey`). Made when first asked for: most never are. */
  get normalized(): string {
    this.key ??= normalizeKey(this.text);
    return this.key;
  }

  /** Takes the same letters as a part of a longer text, which needs no room of its own. */
  shareNormalized(letters: string): void {
    this.key = letters;
  }
}

function joinLetters(passages: readonly Passage[]): string {
  const lengths = passages.map(({ normalized }) => normalized.length);
  const joined = passages.map(({ normalized }) => normalized).join('\n');
  let start = 0;
  for (const [at, passage] of passages.entries()) {
    const end = start + (lengths[at] ?? 0);
    passage.shareNormalized(joined.slice(start, end));
    start = end + 1;
  }
  return joined;
}

function passagesOf(paper: Paper): Passage[] {
  const { title, koreanTitle, keywords } = paper;
  // Apart by a sign, which no quote reaches across.
  const titles = [title, koreanTitle ?? []].flat().map(plainText).join(' · ');
  return [titles, ...paragraphsOf(paper, ' ').map(plainText), ...keywords.map(plainText)].map(
    (text) => new Passage(foldForms(text)),
  );
}

/**
 * The paragraphs of a paper: a bullet with those below it, then the addresses of code and project,
 * `'github.com/a/b'`.
 */
export function paragraphsOf({ sections, code, project }: Paper, separator: string): string[] {
  const addresses = [code, project].flatMap((address) => address?.slice('https://'.length) ?? []);
  return [
    ...sections.flatMap(({ bullets }) =>
      bullets.map(({ text, children }) => [text, ...children].join(separator)),
    ),
    ...addresses,
  ];
}
