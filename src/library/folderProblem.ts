/** Why a folder cannot be kept in step, worded in `i18n/`. None of them changes a file. */
export type FolderProblem =
  /** The browser asks the reader again, which takes a press. */
  | 'lapsed'
  | 'refused'
  /** The folder is moved, renamed or deleted. */
  | 'gone'
  /** The file is something else. */
  | 'foreign'
  /** The file is cut off, or has records that cannot be read. */
  | 'damaged'
  /** Written by a newer version of the app. */
  | 'newer'
  | 'too-large'
  /** No room on the device. */
  | 'full'
  /** Another program has the file, or it is not downloaded yet. */
  | 'busy'
  | 'failed';

/** By the names of `DOMException`. */
const PROBLEMS: Readonly<Record<string, FolderProblem>> = {
  NotFoundError: 'gone',
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  TypeMismatchError: 'foreign',
  QuotaExceededError: 'full',
  NoModificationAllowedError: 'busy',
  InvalidStateError: 'busy',
  NotReadableError: 'busy',
};

/** The problem that a call to a folder or its files has failed with. */
export function problemOf(error: unknown): FolderProblem {
  const name = error instanceof DOMException || error instanceof Error ? error.name : '';
  return PROBLEMS[name] ?? 'failed';
}
