import { NO_LISTED_AUTHORS } from '../../search/query/listedAuthors';
import { type AuthorFiles, type AuthorSource, createAuthorFiles } from './authorFiles';
import type { AuthorsNeeded } from './needs';
import type { ReadDays } from './readDays';

type Context = {
  readonly days: ReadDays;
  readonly report: () => void;
  /** Called when authors are needed that only the texts can name, since the catalogue does not. */
  readonly onUnlisted: () => void;
};

/**
 * Reads of the catalogue's authors what questions need. Where it has no authors, or a file is missing or
 * damaged, answers come from the texts, as they are read.
 */
export type AuthorListing = {
  /** Reads from another catalogue. Resolves when what has been needed of late is read, or cannot be. */
  setSource(source: AuthorSource): Promise<void>;
  /** Forgets all authors: papers have other numbers now. */
  forget(): void;
  /** Called with each question. */
  want(needed: AuthorsNeeded): void;
  knows(needed: AuthorsNeeded): boolean;
  /** Number of files that answers come from. */
  filesRead(): number;
};

/** Needs that are read of another catalogue too. Chosen: more than a screen has at once. */
const MAX_RECENT = 8;

export function createAuthorListing({ days, report, onUnlisted }: Context): AuthorListing {
  let files: AuthorFiles | null = null;
  /** Newest at the end. */
  const recent = new Map<string, AuthorsNeeded>();

  const keep = (needed: AuthorsNeeded) => {
    const key = JSON.stringify(needed);
    recent.delete(key);
    recent.set(key, needed);
    for (const oldest of [...recent.keys()].slice(0, -MAX_RECENT)) recent.delete(oldest);
  };

  const knows: AuthorListing['knows'] = ({ names, like, list }) => {
    const authors = days.authors();
    return (
      names.every((name) => authors.papersBy(name)) &&
      like.every(({ typed, whole }) => authors.papersByLike(typed, whole)) &&
      (!list || authors.isListKnown)
    );
  };

  /** Returns whether something new is known. */
  const read = async (from: AuthorFiles, needed: readonly AuthorsNeeded[]): Promise<boolean> => {
    await Promise.all(needed.map(from.read));
    if (from !== files) return false;
    const isNew = from.authors() !== days.authors();
    if (isNew) days.listAuthors(from.authors());
    if (!needed.every(knows)) onUnlisted();
    return isNew;
  };

  return {
    async setSource(source) {
      files = createAuthorFiles(source);
      await read(files, [...recent.values()]);
    },
    forget() {
      files = null;
      days.listAuthors(NO_LISTED_AUTHORS);
    },
    want(needed) {
      keep(needed);
      if (files && !knows(needed)) void read(files, [needed]).then((isNew) => isNew && report());
    },
    knows,
    filesRead: () => files?.count() ?? 0,
  };
}
