import type { OwnPart } from '../digest/ownDigests';
import type { Problem } from '../digest/problem';
import type { ImportProblem } from '../importers/problems';

/** A file that the reader has chosen. */
export type ChosenFile = {
  /** With the folders that it was chosen with: `'lab/2026-01-05.md'`. */
  readonly path: string;
  /** null: it could not be opened. */
  readonly file: Blob | null;
};

/** How far the files are read, in bytes. */
export type FilesProgress = {
  readonly done: number;
  readonly total: number;
  readonly path: string;
};

/** What files give, before it is taken. */
export type FilesRead = {
  /** Identifies the content. */
  readonly hash: string;
  /** In the order of their paths. */
  readonly parts: readonly OwnPart[];
  /** Their digests as UTF-8. */
  readonly texts: Blob;
  /** Of files with faults or problems, in the order of their paths. */
  readonly reports: readonly FileReport[];
  /** Files that are left out, since nothing says that they are digests. */
  readonly others: number;
};

/** Why a file, or a part of it, is not read. */
export type FileFault =
  /** Not UTF-8 from a line on. */
  | { readonly kind: 'not-text'; readonly line: number }
  | { readonly kind: 'not-a-digest' }
  /** The library of this app, which is restored elsewhere. */
  | { readonly kind: 'backup' }
  /** The browser does not give it: it is gone, or may not be read. */
  | { readonly kind: 'unreadable' }
  /** There is more than is read at one time. */
  | { readonly kind: 'too-much-text' | 'too-many-papers' }
  /** Of a zip or a file in one. */
  | { readonly kind: 'damaged' | 'encrypted' | 'unknown-method' | 'climbs-out' | 'nested' };

export type FileReport = {
  readonly path: string;
  readonly faults: readonly FileFault[];
  readonly problems: readonly FileProblem[];
  /** All of them; `problems` has the first of a file. */
  readonly problemCount: number;
};

/** Something in a file that was not read, or with doubt; of a digest, too, `json` what is told once a file. */
export type FileProblem =
  | ({ readonly format: 'digest' } & Problem)
  | ({ readonly format: 'json' } & ImportProblem);
