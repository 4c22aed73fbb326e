import { cleanText } from '../digest/cleanText';

/** Something in a foreign file that could not be read. */
export type ImportProblem = {
  /** Line of a JSONL file, from 1. null: in JSON, whose keys say where, or about the whole file. */
  readonly line: number | null;
  /** `papers[3].votes: expected a whole number or null, found "many"`. English, one line, clean. */
  readonly text: string;
  /** Nothing of the file is read. */
  readonly isFatal: boolean;
};

/** Collects the problems of a file. */
export type Problems = {
  /** Adds a problem at a key, `''` for the whole line or file. */
  add(at: { line: number | null; key: string }, expected: string, found: unknown): void;
  /** Adds one sentence for many flaws of one kind, such as keys that are not known. */
  note(text: string): void;
  /** Adds the reason why nothing of the file is read. */
  refuse(text: string): void;
  /** At most ten: reasons, notes, problems in their order. One more says how many others there are. */
  all(): readonly ImportProblem[];
};

const MAX_PROBLEMS = 10;

export function createProblems(): Problems {
  const reasons: ImportProblem[] = [];
  const notes: ImportProblem[] = [];
  const found: ImportProblem[] = [];
  let added = 0;
  return {
    add({ line, key }, expected, value) {
      added += 1;
      if (found.length === MAX_PROBLEMS) return;
      const text = `${key === '' ? '' : `${key}: `}expected ${expected}, found ${show(value)}`;
      found.push({ line, text: cleanText(text), isFatal: false });
    },
    note: (text) => notes.push({ line: null, text: cleanText(text), isFatal: false }),
    refuse: (text) => reasons.push({ line: null, text: cleanText(text), isFatal: true }),
    all() {
      const listed = [...reasons, ...notes, ...found].slice(0, MAX_PROBLEMS);
      const others = reasons.length + notes.length + added - listed.length;
      if (others === 0) return listed;
      const text = `${others} more ${others === 1 ? 'problem' : 'problems'} in this file`;
      return [...listed, { line: null, text, isFatal: false }];
    },
  };
}

const MAX_SHOWN = 80;

/** A value as JSON, cut to 80 characters; `nothing` where there is none. */
export function show(value: unknown): string {
  const text = toJson(typeof value === 'string' ? value.slice(0, MAX_SHOWN + 1) : value);
  return text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN)}…`;
}

function toJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'nothing';
  } catch {
    // An array in an array, a hundred thousand times.
    return 'too deep a value';
  }
}
