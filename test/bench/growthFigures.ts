/** What a figure is told against, measured in the same run. */
type Yardstick = 'React alone' | 'MiniSearch' | 'MiniSearch prefix and fuzzy' | null;

export type Figure = {
  readonly name: string;
  /** null: a figure that does not depend on the clock. */
  readonly against: Yardstick;
  /** The most it should be at an archive of so many papers; null: it is told only. */
  readonly most: ((papers: number) => number) | null;
  /** Why it is more where it is. */
  readonly why: string;
};

/** Seconds until React alone has drawn its line, on the phone and a quiet machine: budgets in seconds are told against it. */
const ALONE_SECONDS = 0.98;
const seconds = (most: number) => () => most / ALONE_SECONDS;
const always = (most: number) => () => most;
/** 200 MB at rest and 320 while indexing, of 25,000 papers; small archives have more terms a paper, and 90. */
const megabytes = (at25000: number) => (papers: number) =>
  Math.max(90, (at25000 * papers) / 25_000);

const LINE = 'on the line: the bytes that the answer needs come at 200 KB a second';

/** Each figure of `npm run bench:growth`, in the order of the table. */
export const FIGURES = {
  first: {
    name: 'first paint of the front page',
    against: 'React alone',
    most: always(0.7),
    why: 'the page has its newest day and its style in it, and is as large on any archive',
  },
  titles: {
    name: 'newest titles on screen',
    against: 'React alone',
    most: always(0.7),
    why: 'as first paint',
  },
  largest: {
    name: 'largest paint',
    against: 'React alone',
    most: always(1),
    why: 'the largest text is painted again when its font has come',
  },
  usable: {
    name: 'usable: no task over 50 ms for two seconds',
    against: 'React alone',
    most: null,
    why: '',
  },
  blocked: {
    name: 'blocked until then',
    against: 'React alone',
    most: seconds(0.12),
    why: 'the first layout, before the first paint, is nearly all of it; see “What blocks a phone”',
  },
  reading: {
    name: 'longest task while the archive is read',
    against: 'React alone',
    most: seconds(0.05),
    why: 'when the first texts have come, script, paint and the garbage collector by turns, by traces on a busy machine',
  },
  scrolling: {
    name: 'longest task while scrolling',
    against: 'React alone',
    most: seconds(0.05),
    why: 'four rows a frame take 20 to 40 ms; where a font shapes its first letters or days have just been read, the frame has that beside them',
  },
  blank: {
    name: 'frames with a gap among the rows while scrolling',
    against: null,
    most: always(0),
    why: 'rows are drawn a screen and a half before they are seen; who scrolls faster sees a gap for a frame',
  },
  votes: { name: 'link to votes, answered', against: 'React alone', most: seconds(1.8), why: LINE },
  ids: { name: 'link to two ids', against: 'React alone', most: seconds(1.6), why: LINE },
  author: { name: 'link to an author', against: 'React alone', most: seconds(2.2), why: LINE },
  title: {
    name: 'link to a word of an older title',
    against: 'React alone',
    most: seconds(2.6),
    why: `${LINE}; titles of all years are read before it is final`,
  },
  text: {
    name: 'link to words of the text',
    against: 'React alone',
    most: seconds(3.5),
    why: `${LINE}; the texts of the whole archive are read before it is final, and 3.6 MB of 5,500 papers take 18 s there`,
  },
  titlesRanked: {
    name: 'titles and authors indexed',
    against: 'MiniSearch',
    most: always(0.3),
    why: 'at small archives compiling the code takes longer than the work',
  },
  ranked: {
    name: 'all indexed',
    against: 'MiniSearch',
    most: always(0.6),
    why: 'at small archives compiling the code takes longer than the work; parsing the digests is in it, which MiniSearch is spared',
  },
  again: {
    name: 'all indexed on a return visit',
    against: 'MiniSearch',
    most: always(0.15),
    why: 'reading the texts from the packs again is three fifths of it, restoring the stored index a sixth',
  },
  asked: {
    name: 'a keystroke, p95',
    against: 'MiniSearch prefix and fuzzy',
    most: always(1),
    why: 'ours also looks for choseong and the other alphabet; at small archives both take less than the clock tells, 0.1 ms',
  },
  atRest: {
    name: 'memory of the worker at rest, MB',
    against: null,
    most: megabytes(200),
    why: 'what holds it is in [src/search/README.md](../../src/search/README.md)',
  },
  peak: {
    name: 'memory of the worker while it indexes, MB',
    against: null,
    most: megabytes(320),
    why: 'what holds it is in [src/search/README.md](../../src/search/README.md)',
  },
  script: {
    name: 'script before the page works, KB gzip',
    against: null,
    most: always(126),
    why: '',
  },
  front: {
    name: 'front page with its newest day, KB gzip',
    against: null,
    most: always(165),
    why: 'the index of days grows by 16 bytes a day, and by 5 of ids whose summaries are in doubt: 7 of 100 grown ones, 3 of 100 real ones',
  },
  elements: { name: 'elements while scrolling', against: null, most: always(6000), why: '' },
  shift: {
    name: 'layout shift of the front page',
    against: null,
    most: always(0),
    why: '0.0002: parts of a title that a hyphen divides move within their line when its font comes',
  },
} as const satisfies Readonly<Record<string, Figure>>;

export type FigureName = keyof typeof FIGURES;
