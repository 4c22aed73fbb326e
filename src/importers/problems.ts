import { cleanText } from '../digest/cleanText';
import type { Day } from '../digest/day';
import type { Media } from '../digest/media';
import type { JsonMistake } from './jsonMistake';

/** What the value of a key should be; `wordProblem.ts` and pages have words for each. */
export type Expected =
  | 'text'
  | 'long-text'
  | 'long-title'
  | 'long-name'
  | 'long-label'
  | 'long-authors'
  | 'long-keywords'
  | 'texts'
  | 'names'
  | 'id'
  | 'new-id'
  | 'link'
  | 'title'
  | 'votes'
  | 'address'
  | 'picture'
  | 'video'
  | 'upload'
  | 'language'
  | 'paper'
  | 'sections'
  | 'section'
  | 'section-text'
  | 'object'
  | 'model-texts'
  | 'day'
  | 'listed-time'
  | 'listed-day'
  | 'json-line';

/** What may be wrong with a file as a whole, and what the words for it say. */
export type FileFlaws = {
  /** Keys that are left out, `'abc (3), def (1)'`, and how many others there are. */
  readonly 'unknown-keys': { readonly keys: string; readonly others: number };
  /** As many papers as a page of an API has. */
  readonly 'page-end': { readonly papers: number };
  /** Texts that say that their model failed. */
  readonly 'failed-texts': { readonly texts: number };
  readonly 'repeated-papers': { readonly papers: number; readonly ids: string };
  /** The day in the name of the file, and that of a paper. */
  readonly 'other-day': { readonly named: Day; readonly listed: Day };
  /** Pictures or videos on a host that the site does not allow. */
  readonly 'refused-host': {
    readonly media: Media['kind'];
    readonly host: string;
    readonly times: number;
  };
  /** Problems that are not listed. */
  readonly more: { readonly problems: number };

  // Those after which nothing of the file is read:
  readonly 'no-papers': { readonly entries: number; readonly format: string };
  readonly 'few-texts': {
    readonly texts: number;
    readonly papers: number;
    readonly format: string;
  };
  /** Papers, and no day in the file or in its name, here as JSON. */
  readonly 'no-day': { readonly name: string };
  /** The keys of an entry, as JSON. */
  readonly 'no-format': { readonly keys: string };
  readonly 'no-json-line': NoData;
  readonly empty: NoData;
  readonly html: NoData;
  /** The text ends too early. */
  readonly cut: NoData;
  /** NaN or Infinity. */
  readonly nan: NoData;
  /** An object a line, which is JSONL. */
  readonly lines: NoData;
  /** One array or object in a JSONL file. */
  readonly 'one-value': NoData;
  readonly mistake: JsonMistake;
  /** Strings that hold what Python prints for its objects. */
  readonly repr: NoData;
  /** A number, a text or null, as JSON. */
  readonly 'lone-value': { readonly value: string };
  readonly 'error-answer': { readonly error: string };
  /** The keys of an object without papers, as JSON. */
  readonly 'no-array': { readonly keys: string };
};

type NoData = Readonly<Record<string, never>>;

export type FlawKind = keyof FileFlaws;

/** A flaw with its data; a union of all kinds where none is named. */
export type FileFlaw<Kind extends FlawKind = FlawKind> = {
  [K in Kind]: { readonly kind: K; readonly data: FileFlaws[K] };
}[Kind];

/** Something in a foreign file that could not be read. */
export type ImportProblem =
  | {
      readonly about: 'value';
      /** Line of a JSONL file, from 1. null: in JSON, whose keys say where. */
      readonly line: number | null;
      /** `'papers[3].votes'`; `''`: the whole line. */
      readonly key: string;
      readonly expected: Expected;
      /** The value as JSON, clean and cut; `nothing` where there is none. */
      readonly found: string;
      readonly isFatal: false;
    }
  | {
      readonly about: 'file';
      readonly line: null;
      readonly flaw: FileFlaw;
      /** Mends the file, in a shell; `''`: none does. */
      readonly command: string;
      /** Nothing of the file is read. */
      readonly isFatal: boolean;
    };

/** Why nothing of a file is read, and the command that mends it. */
export type Refusal = { readonly flaw: FileFlaw; readonly command?: string };

/** Collects the problems of a file. */
export type Problems = {
  /** Adds a problem at a key, `''` for the whole line or file. */
  add(at: { line: number | null; key: string }, expected: Expected, found: unknown): void;
  /** Adds one problem for many flaws of one kind, such as keys that are not known. */
  note(flaw: FileFlaw): void;
  /** Adds a picture or a video on a host that the site does not allow; those of a host are one problem. */
  addHost(media: Media['kind'], host: string): void;
  /** Adds the reason why nothing of the file is read. */
  refuse(reason: Refusal): void;
  /** Nothing of the file is read. */
  areFatal(): boolean;
  /** At most ten: reasons, notes, problems in their order. One more says how many others there are. */
  all(): readonly ImportProblem[];
};

const MAX_PROBLEMS = 10;

export function createProblems(): Problems {
  const reasons: ImportProblem[] = [];
  const notes: ImportProblem[] = [];
  const found: ImportProblem[] = [];
  const hosts = new Map<string, FileFlaws['refused-host']>();
  let added = 0;
  return {
    add({ line, key }, expected, value) {
      added += 1;
      if (found.length === MAX_PROBLEMS) return;
      found.push({ about: 'value', line, key, expected, found: show(value), isFatal: false });
    },
    note: (flaw) => notes.push(ofFile(flaw)),
    addHost(media, host) {
      const times = (hosts.get(`${media} ${host}`)?.times ?? 0) + 1;
      hosts.set(`${media} ${host}`, { media, host, times });
    },
    refuse: ({ flaw, command = '' }) => reasons.push({ ...ofFile(flaw), command, isFatal: true }),
    areFatal: () => reasons.length > 0,
    all() {
      const refused = Array.from(hosts.values(), (data) => ofFile({ kind: 'refused-host', data }));
      const ofAll = [...reasons, ...notes, ...refused];
      const listed = [...ofAll, ...found].slice(0, MAX_PROBLEMS);
      const problems = ofAll.length + added - listed.length;
      return problems === 0 ? listed : [...listed, ofFile({ kind: 'more', data: { problems } })];
    },
  };
}

function ofFile(flaw: FileFlaw): Extract<ImportProblem, { about: 'file' }> {
  return { about: 'file', line: null, flaw, command: '', isFatal: false };
}

const MAX_SHOWN = 80;

/** A value as JSON, clean and cut to 80 characters; `nothing` where there is none. */
export function show(value: unknown): string {
  const text = toJson(typeof value === 'string' ? value.slice(0, MAX_SHOWN + 1) : value);
  return cleanText(text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN)}…`);
}

function toJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'nothing';
  } catch {
    // An array in an array, a hundred thousand times.
    return 'too deep a value';
  }
}
