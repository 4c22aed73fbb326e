import { DEFAULT_MEDIA_HOSTS } from '../../../src/digest/media';
import type { Paper } from '../../../src/digest/paper';
import { type Digest, isReadable } from '../../../src/digest/parseDigest';

/** Checks what holds for the digest of any text. Returns what does not hold. */
export function faultsOf({ papers, problems }: Digest, text: string): string[] {
  const faults: string[] = [];
  const check = (holds: boolean, fault: string) => holds || faults.push(fault);
  const lineCount = text.split(/\r\n?|\n/).length;
  const idsOf = new Map<string, Set<string>>();
  for (const paper of papers) {
    const ids = idsOf.get(paper.day) ?? new Set();
    check(!ids.has(paper.id), 'an id twice on a day');
    idsOf.set(paper.day, ids.add(paper.id));
    check(paper.rank === ids.size, 'ranks are not 1 to n');
    faults.push(...faultsOfPaper(paper));
  }
  for (const [index, { line, found }] of problems.entries()) {
    check(line >= (problems[index - 1]?.line ?? 1), 'a problem out of order');
    check(line <= lineCount, 'a problem after the last line');
    check(found.length <= 3 * 120, 'a problem quotes too much'); // NFC makes at most three characters of one
  }
  check(papers.length > 0 === isReadable({ papers, problems }), 'papers, or a fatal problem');
  return faults;
}

function faultsOfPaper(paper: Paper): string[] {
  const { title, votes, authors, picture, video, sections, keywords } = paper;
  const bullets = sections.flatMap((section) => section.bullets);
  const texts = [
    title,
    paper.koreanTitle ?? 'unknown',
    ...keywords,
    ...(authors ?? []),
    ...bullets.flatMap((one) => [one.text, ...one.children]),
  ];
  const isOn = (url: string | null, hosts: readonly string[]) =>
    url === null || (url.startsWith('https://') && hosts.includes(new URL(url).host));
  const faults = {
    'no title': title === '',
    'no number of votes': votes !== null && !(Number.isInteger(votes) && votes >= 0),
    'no authors, yet known': authors?.length === 0,
    'an author twice': new Set(authors).size !== (authors?.length ?? 0),
    'another host':
      !isOn(picture, DEFAULT_MEDIA_HOSTS.pictures) || !isOn(video, DEFAULT_MEDIA_HOSTS.videos),
    'an order of no authors': paper.authorsInOrder && authors === null,
    'an empty title in Korean': paper.koreanTitle === '',
    'an empty keyword, or one twice':
      keywords.includes('') || new Set(keywords).size !== keywords.length,
    'no address': [paper.code, paper.project].some((url) => !/^https:\/\/|^null$/.test(`${url}`)),
    'an empty section': sections.some((one) => one.label === '' || one.bullets.length === 0),
    'a kind without a label': sections.some(
      ({ kind, label }) => (kind === null) !== (label === null),
    ),
    'a line end or half a character': texts.some((one) => /[\n\r\p{Cs}]/u.test(one)),
  };
  return Object.entries(faults).flatMap(([fault, isTrue]) => (isTrue ? fault : []));
}
