import type { Day } from '../digest/day';
import type { Paper } from '../digest/paper';
import type { JsonNode } from './jsonNode';

/** A paper as an importer has read it. All text is clean and on one line. Types only. */
export type ForeignPaper = Omit<Paper, 'rank' | 'authorsInOrder' | 'sections'> & {
  readonly day: Day;
  /** Without empty texts; a label may come twice. */
  readonly sections: readonly ForeignSection[];
  /** The node that it was read from. */
  readonly source: JsonNode;
};

/** A format that others publish. */
export type Importer = {
  /** For reports. */
  readonly name: string;
  /** How many entries of a file are of this format; all of them where its name says so. */
  readonly countIn: (file: ForeignFile) => number;
  /** Reads the papers in their order. What cannot be read is a problem of its node, or the reason to refuse the file. */
  readonly read: (file: ForeignFile) => readonly ForeignPaper[];
};

export type ForeignSection = {
  /** null: plain sentences. */
  readonly label: string | null;
  /** A bullet each. */
  readonly texts: readonly string[];
};

/** A file whose papers an importer reads. */
export type ForeignFile = {
  /** The last part of the path. */
  readonly name: string;
  /** The name begins with a day, if an odd one, or the folders are one: it can be only a digest. */
  readonly isNamedByDay: boolean;
  /** The day in its name or of its folders; null without one that exists. */
  readonly day: Day | null;
  /** The object that holds the papers, or the array itself. */
  readonly root: JsonNode;
  readonly entries: readonly JsonNode[];
  /** All pages of an API were read: a number of papers at which one ends says nothing. */
  readonly isWhole: boolean;
};
