import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../src/digest/cleanText';
import type { Paper, Section } from '../../../src/digest/paper';
import { isReadable, parseDigest } from '../../../src/digest/parseDigest';
import { BUNDLED, type DigestFile, digestsIn } from './digests';

/** The source's whole archive, not part of the repository; `DIGESTS_DIR` names another folder. */
const ARCHIVE = resolve(process.env.DIGESTS_DIR ?? join(BUNDLED, '../../../shared/archive'));
const LIST = [join(ARCHIVE, 'paper_logs/papers_list.csv'), join(ARCHIVE, 'papers_list.csv')].find(
  existsSync,
);

/** Days on which the source's list names papers that its digest does not hold, and how many. */
const NOT_IN_DIGESTS = {
  '2023-12-11': 2,
  '2023-12-12': 1,
  '2024-03-13': 9,
  '2024-04-19': 9,
  '2024-06-28': 9,
};

/** Reads a paper again, by cruder patterns: an independent check. */
function countsOf(block: string) {
  const authors = block.match(/^Authors: *(.*)$/m)?.[1]?.replace(/^\[|['"]|\]$/g, '');
  return {
    id: block.match(/arxiv\.org\/abs\/(\d{4}\.\d{5})\)$/m)?.[1],
    title: block.match(/^\[(.*)\]\(https:\/\/arxiv\.org/)?.[1],
    votes: Number(block.match(/^Vote: (\d+)$/m)?.[1] ?? Number.NaN),
    authors: authors ? new Set(authors.split(', ').filter((name) => name !== '+')).size : 0,
    cut: authors?.split(', ').includes('+') ?? false,
    bullets: block.match(/^ *- /gm)?.length ?? 0,
    labels: [...block.matchAll(/^- (\*{2,3})([^*]+)\1:/gm)].map(([, , label]) => label),
    picture: /^!\[\]\(https:\/\/cdn-(thumbnails|uploads)\S+\.(png|jpe?g|gif)\)$/m.test(block),
    video: /^<.*<?video.*\.mp4|^!\[\]\(.*\.(qt|mp4|webm|mov)\)$/m.test(block),
  };
}

function countsOfPaper(paper: Paper): ReturnType<typeof countsOf> {
  const bulletsOf = ({ bullets }: Section) =>
    bullets.reduce((sum, { children }) => sum + 1 + children.length, 0);
  return {
    id: paper.id,
    title: paper.title,
    votes: paper.votes ?? Number.NaN,
    authors: paper.authors?.length ?? 0,
    cut: paper.authorsCut,
    bullets: paper.sections.reduce((sum, section) => sum + bulletsOf(section), 0),
    labels: paper.sections.flatMap(({ label }) => label ?? []),
    picture: paper.picture !== null,
    video: paper.video !== null,
  };
}

function checkAgainstText({ day, text }: DigestFile): void {
  const digest = parseDigest(text);
  const [, ...blocks] = text.split(/^### /m);
  expect(isReadable(digest)).toBe(true);
  expect(digest.papers.map(countsOfPaper)).toEqual(blocks.map(countsOf));
  expect(new Set(digest.papers.map((paper) => paper.day))).toEqual(new Set([day]));
}

describe('the five bundled digests', () => {
  const files = digestsIn(BUNDLED);

  it('hold 112 papers', () => {
    const headings = files.map(({ text }) => text.match(/^### \[/gm)?.length);
    const papers = files.map(({ text }) => parseDigest(text).papers.length);
    expect(papers).toEqual(headings);
    expect(papers).toEqual([25, 23, 22, 21, 21]);
  });

  it.each(files)('$day: votes, authors, sections and media are what the text says', (file) => {
    checkAgainstText(file);
  });

  it('have one problem: an avatar, which has no address of its own', () => {
    const problems = files.flatMap(({ text }) => parseDigest(text).problems);
    expect(problems).toMatchObject([
      { kind: 'bad-picture', found: '![](/avatars/05abee0b6317f100923936ca2099e9eb.svg)' },
    ]);
  });
});

// Skipped without the archive: 3 MB that are not part of the repository.
describe.skipIf(!existsSync(ARCHIVE))('every digest of the whole archive', () => {
  const files = existsSync(ARCHIVE) ? digestsIn(ARCHIVE) : [];

  it.each(files)('$day: votes, authors, sections and media are what the text says', (file) => {
    checkAgainstText(file);
  });

  it('has no problems but avatars of authors in place of pictures', () => {
    const problems = files.flatMap(({ text }) => parseDigest(text).problems);
    const unexpected = problems.filter(({ found }) => !/\(\/avatars|cdn-avatars/.test(found));
    expect(unexpected).toEqual([]);
  });
});

// Skipped without the list: only the source's own archive has one.
describe.skipIf(!LIST)("the source's papers_list.csv", () => {
  const rows = LIST ? rowsOf(readFileSync(LIST, 'utf8')) : [];
  const papers = LIST ? digestsIn(ARCHIVE).flatMap(({ text }) => parseDigest(text).papers) : [];
  const keyOf = (day: string, title: string, url: string) => `${day} ${title} ${url}`;
  const inDigests = new Set(
    papers.map(({ day, title, id }) => keyOf(day, title, `https://arxiv.org/abs/${id}`)),
  );
  const inList = new Set(
    rows.map(([day = '', title = '', url = '']) => keyOf(day, cleanText(title), url)),
  );

  it('names every paper that is read, on its day and by its title', () => {
    expect([...inDigests].filter((paper) => !inList.has(paper))).toEqual([]);
  });

  it('names exactly 30 papers that no digest holds', () => {
    const missing: Record<string, number> = {};
    for (const paper of inList) {
      const day = paper.slice(0, 10);
      if (!inDigests.has(paper)) missing[day] = (missing[day] ?? 0) + 1;
    }
    expect(missing).toEqual(NOT_IN_DIGESTS);
  });

  it('has a row for each paper that is read, and those 30', () => {
    expect(rows.length).toBe(papers.length + 30);
  });
});

/** The rows of a CSV without its header; a field may be quoted, with its quotes doubled. */
function rowsOf(csv: string): string[][] {
  return csv
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((row) =>
      [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
}
