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

  constructor(paper: Paper) {
    this.id = paper.id;
    this.names = paper.authors ?? [];
    this.paper = paper;
  }

  /** The title, then each paragraph. Made when first asked for. */
  get passages(): readonly Passage[] {
    this.made ??= passagesOf(this.paper);
    return this.made;
  }
}

/** A title or paragraph without markup, folded (`foldForms`): mostly the string of the paper, not a copy. */
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
}

/** A bullet and those below it are a paragraph. */
function passagesOf({ title, sections }: Paper): Passage[] {
  const paragraphs = sections.flatMap(({ bullets }) =>
    bullets.map(({ text, children }) => [text, ...children].join(' ')),
  );
  return [title, ...paragraphs].map((text) => new Passage(foldForms(plainText(text))));
}
