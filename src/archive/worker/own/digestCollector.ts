import type { OwnPart } from '../../../digest/ownDigests';
import type { Paper } from '../../../digest/paper';
import { type Digest, isReadable, parseDigest } from '../../../digest/parseDigest';
import { textsByDay } from '../../../digest/textsByDay';
import { decodeText } from '../../../importers/decodeText';
import { readDigestName } from '../../../importers/digestName';
import { importDigest } from '../../../importers/importers';
import { readNamedDigest } from '../../../importers/readNamedDigest';
import { withoutRefusedHosts } from '../../../importers/refusedHosts';
import { hasDoubtfulSummary } from '../../../search/text/hasDoubtfulSummary';
import type { FileFault, FileProblem, FileReport, FilesRead } from '../../filesRead';
import { mediaHosts } from '../../mediaHosts';
import { textHash } from './textHash';

/** Most that is read at one time. */
export type Limits = { readonly bytes: number; readonly papers: number };

/** Problems of a file that are kept with their words. */
const MAX_PROBLEMS = 20;

/** A backup of the library (`library/backup.ts`). */
const BACKUP = /^\s*\{[^{]*"format":\s*"haru-papers-library"/;

/** Collects the digests of files, one file after the other. */
export type DigestCollector = {
  /** Bytes that may still come. */
  room(): number;
  /** Reads a file. `isAlone`: it was chosen itself, so that it is a fault if it is no digest. */
  add(path: string, bytes: Uint8Array, isAlone: boolean): 'added' | 'full';
  addFault(path: string, fault: FileFault): void;
  /** Counts a file that is not looked into. */
  skip(path: string, isAlone: boolean): void;
  result(): FilesRead;
};

/** A text with what it says. */
type ReadText = {
  readonly text: string;
  readonly papers: readonly Paper[];
  readonly problems: readonly FileProblem[];
};

export function createDigestCollector(limits: Limits): DigestCollector {
  const texts: Uint8Array<ArrayBuffer>[] = [];
  const parts: OwnPart[] = [];
  /** Path and content hash of the file of each part. */
  const names: string[] = [];
  const reports: FileReport[] = [];
  const encoder = new TextEncoder();
  let size = 0;
  let bytesRead = 0;
  let papers = 0;
  let others = 0;

  const report = (path: string, faults: readonly FileFault[], problems: readonly FileProblem[]) => {
    if (faults.length + problems.length === 0) return;
    const first = problems.slice(0, MAX_PROBLEMS);
    reports.push({ path, faults, problems: first, problemCount: problems.length });
  };

  /** A text of its own for each day: a day is read, and counted into memory, without the others. */
  const addText = (path: string, { text, papers }: ReadText) => {
    const name = `${path} ${textHash(encoder.encode(text))}`;
    const days = new Set(papers.map(({ day }) => day));
    const split = days.size > 1 ? textsByDay(text) : null;
    for (const day of days) {
      const ofDay = papers.filter((paper) => paper.day === day);
      const bytes = encoder.encode(split?.get(day) ?? text);
      const end = size + bytes.length;
      const place = { day, path, hash: textHash(bytes), start: size, end };
      parts.push({ ...place, papers: ofDay.map(listingOf) });
      names.push(name);
      texts.push(bytes);
      size = end;
    }
  };

  const skip = (path: string, isAlone: boolean) => {
    if (isAlone) report(path, [{ kind: 'not-a-digest' }], []);
    else others += 1;
  };

  return {
    room: () => limits.bytes - bytesRead,
    add(path, bytes, isAlone) {
      if (bytes.length > limits.bytes - bytesRead) {
        report(path, [{ kind: 'too-much-text' }], []);
        return 'full';
      }
      bytesRead += bytes.length;
      const text = decodeText(bytes);
      if (typeof text !== 'string') {
        report(path, [{ kind: 'not-text', line: text.line }], []);
        return 'added';
      }
      const read = isJson(path) ? readForeign(path, text) : readMarkdown(path, text);
      if (!read) {
        if (isAlone && BACKUP.test(text)) report(path, [{ kind: 'backup' }], []);
        else skip(path, isAlone);
        return 'added';
      }
      const count = read.reduce((sum, one) => sum + one.papers.length, 0);
      if (papers + count > limits.papers) {
        report(path, [{ kind: 'too-many-papers' }], []);
        return 'full';
      }
      papers += count;
      for (const one of read) if (one.papers.length > 0) addText(path, one);
      report(
        path,
        [],
        read.flatMap(({ problems }) => problems),
      );
      return 'added';
    },
    addFault: (path, fault) => report(path, [fault], []),
    skip,
    result: () => ({
      hash: textHash(encoder.encode(names.join())),
      parts,
      texts: new Blob(texts),
      reports,
      others,
    }),
  };
}

function listingOf(paper: Paper): OwnPart['papers'][number] {
  const { id, votes } = paper;
  return { id, votes, ...(hasDoubtfulSummary(paper) && { isDoubtful: true }) };
}

function isJson(path: string): boolean {
  return /\.jsonl?$/i.test(path);
}

/** null: neither its name nor its text says that it is a digest. */
function readMarkdown(path: string, text: string): ReadText[] | null {
  const name = readDigestName(path);
  const digest = readNamedDigest(text, name?.day ?? null, mediaHosts());
  if (!name && !isReadable(digest)) return null;
  return [{ text: digest.text, papers: digest.papers, problems: problemsOf(digest) }];
}

/** null: JSON of something else. */
function readForeign(path: string, text: string): ReadText[] | null {
  const imported = importDigest(path, text, false, mediaHosts());
  if (!imported) return null;
  const problems = imported.problems.map((problem) => ({ format: 'json', ...problem }) as const);
  const days = imported.days.map(({ text: digest }) => {
    return { text: digest, papers: parseDigest(digest, mediaHosts()).papers, problems: [] };
  });
  return [...days, { text: '', papers: [], problems }];
}

function problemsOf({ problems }: Digest): FileProblem[] {
  const { others, hosts } = withoutRefusedHosts(problems, mediaHosts());
  return [
    ...hosts.map((problem) => ({ format: 'json', ...problem }) as const),
    ...others.map((problem) => ({ format: 'digest', ...problem }) as const),
  ];
}
