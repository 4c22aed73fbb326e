import { type Day, parseDay } from '../digest/day';
import type { Media } from '../digest/media';
import type { ForeignFile, ForeignPaper, Importer } from './foreignPaper';
import { fieldOf, isAbsent, isObject, itemsOf, type JsonNode, reject } from './jsonNode';
import { isOwnEntry } from './ownJson';
import {
  readAddress,
  readAuthors,
  readHead,
  readMedia,
  readSections,
  readTexts,
  readUpload,
  readVotes,
} from './readFields';
import { countEntries } from './readFile';

/**
 * Daily papers as Hugging Face's API has them, https://huggingface.co/api/daily_papers?date=2026-01-05, and
 * dumps of it. An entry is `{paper, title, thumbnail, …}` or the inner `paper` alone.
 */
export const huggingFace: Importer = {
  name: 'Hugging Face daily papers',
  countIn: (file) => countEntries(file, (entry) => isObject(entry.paper) || isInnerPaper(entry)),
  read(file) {
    if (file.entries.length === PAGE_SIZE && !file.isWhole) {
      file.root.problems.note({ kind: 'page-end', data: { papers: PAGE_SIZE } });
    }
    return file.entries.flatMap((entry) => readEntry(entry, file) ?? []);
  },
};

/** How many papers the API sends unless it is asked for more. */
const PAGE_SIZE = 50;

function isInnerPaper(entry: Readonly<Record<string, unknown>>): boolean {
  return !isOwnEntry(entry) && ('upvotes' in entry || 'submittedOnDailyAt' in entry);
}

/** Reads one entry. null: it is no paper, which is a problem. */
export function readEntry(entry: JsonNode, file: ForeignFile): ForeignPaper | null {
  const inner = fieldOf(entry, 'paper');
  const paper = isAbsent(inner) ? entry : inner;
  const head = readHead(paper);
  const day = head && dayOf(paper, file);
  if (!head || !day) return null;
  return {
    ...head,
    day,
    koreanTitle: null,
    votes: readVotes(fieldOf(paper, 'upvotes')),
    ...readAuthors(fieldOf(paper, 'authors')),
    ...mediaOf(entry, paper),
    keywords: readTexts(fieldOf(paper, 'ai_keywords')),
    code: readAddress(fieldOf(paper, 'githubRepo')),
    project: readAddress(fieldOf(paper, 'projectPage')),
    language: 'en',
    sections: readSections([
      ['AI Summary', fieldOf(paper, 'ai_summary')],
      ['Abstract', fieldOf(paper, 'summary')],
    ]),
    source: entry,
  };
}

/** The day on which the paper was listed. Never `publishedAt`, which is the one on which it came to arXiv. */
function dayOf(paper: JsonNode, file: ForeignFile): Day | null {
  const listed = fieldOf(paper, 'submittedOnDailyAt');
  const { value } = listed;
  const day = typeof value === 'string' ? parseDay(value.slice(0, 10)) : null;
  if (!isAbsent(listed) && !day) reject(listed, 'listed-time');
  return day ?? file.day ?? reject(listed, 'listed-day');
}

/** What people have uploaded comes before the card that is drawn for every paper. */
function mediaOf(entry: JsonNode, paper: JsonNode): Pick<ForeignPaper, 'picture' | 'video'> {
  const lists = [fieldOf(entry, 'mediaUrls'), fieldOf(paper, 'mediaUrls')].map(itemsOf);
  const uploads = lists.find((list) => list.length > 0) ?? [fieldOf(entry, 'mediaUrl')];
  const media = uploads.flatMap((node) => readUpload(node, 'upload') ?? []);
  const first = (kind: Media['kind']) => media.find((one) => one.kind === kind)?.url ?? null;
  return {
    picture: first('picture') ?? readMedia(fieldOf(entry, 'thumbnail'), 'picture'),
    video: first('video'),
  };
}
