import type { ArxivId } from '../digest/arxivId';
import type { Day } from '../digest/day';
import type { NewName } from '../digest/newName';
import type { Paper } from '../digest/paper';
import { plainText } from '../digest/plainText';
import { foldForms } from '../korean/foldForms';
import { withoutTail } from './withoutTail';

/** Words of a name at most, `'Stable Video Diffusion'`: what is longer before a colon is a sentence. */
const MAX_WORDS = 3;
/** A single letter is a variable. */
const MIN_LENGTH = 2;
/** Of the 265 days, every name that three later papers use is one; of those that two use, one in ten is a phrase. */
const MIN_LATER = 3;

/** Words in Latin letters with nothing but spaces between them. */
const RUN = /[A-Za-z0-9][\w.+-]*(?: [A-Za-z0-9][\w.+-]*)*/g;

type NamingPaper = Pick<Paper, 'id' | 'title' | 'koreanTitle' | 'keywords' | 'sections'>;
export type DayOfNames = { readonly day: Day; readonly papers: readonly NamingPaper[] };

/**
 * Finds the names that papers have given and that later papers use, the most used first. A paper gives a name if its
 * title has it before the colon, `'Mamba: Linear-Time Sequence Modeling'`, and no other paper of its day or an earlier
 * one has it. At least three papers of later days use it, as it is written: `'mamba'` is a snake.
 * A doubtful summary names what another paper uses: of such a paper only the titles count.
 *
 * @param days oldest first
 * @param doubtful the papers whose summaries are in doubt, as they are in the days
 */
export function findNewNames(
  days: readonly DayOfNames[],
  doubtful: ReadonlySet<NamingPaper>,
): NewName[] {
  const namesIn = createNameFinder(days, doubtful);
  const names = new Map<string, { paper: ArxivId | null; first: Day; later: Set<ArxivId> }>();
  for (const { day, papers } of days) {
    for (const paper of papers) {
      const given = givenName(paper.title);
      for (const name of namesIn(paper)) {
        const known = names.get(name);
        if (!known) {
          names.set(name, {
            paper: given === name ? paper.id : null,
            first: day,
            later: new Set(),
          });
        } else if (known.first < day) {
          known.later.add(paper.id);
        } else if (known.paper !== paper.id) {
          known.paper = null;
        }
      }
    }
  }
  return Array.from(names, ([name, { paper, first, later }]): NewName[] => {
    if (!paper) return [];
    // A later day may list the paper again.
    later.delete(paper);
    return later.size < MIN_LATER ? [] : [{ name, paper, first, papers: later.size }];
  })
    .flat()
    .sort((a, b) => b.papers - a.papers);
}

/** The name that a title gives before its colon: `'SAM 2: Segment Anything'` → `'SAM 2'`. null: it gives none. */
export function givenName(title: string): string | null {
  const text = foldForms(plainText(title));
  const end = text.indexOf(':');
  if (end < 0) return null;
  const before = text.slice(0, end).trim();
  const [words = []] = runsOf(before);
  const isName = words.length <= MAX_WORDS && before.length >= MIN_LENGTH && /[A-Z]/.test(before);
  return isName && words.join(' ') === before ? before : null;
}

/** Makes what finds the names that titles of any of the days give in a paper, each once. */
function createNameFinder(
  days: readonly DayOfNames[],
  doubtful: ReadonlySet<NamingPaper>,
): (paper: NamingPaper) => ReadonlySet<string> {
  const titles = days.flatMap(({ papers }) => papers.map(({ title }) => title));
  const given = new Set(titles.flatMap((title) => givenName(title) ?? []));
  const firstWords = new Set(Array.from(given, (name) => name.split(' ')[0]));
  return (paper) => {
    const said = doubtful.has(paper) ? [] : saidOf(paper);
    const found = new Set<string>();
    for (const text of [paper.title, paper.koreanTitle ?? '', ...said]) {
      for (const words of runsOf(foldForms(plainText(text)))) {
        for (const [start, word] of words.entries()) {
          if (!firstWords.has(word)) continue;
          for (let end = start + 1; end <= start + MAX_WORDS; end++) {
            const name = words.slice(start, end).join(' ');
            if (given.has(name)) found.add(name);
          }
        }
      }
    }
    return found;
  };
}

/** What keywords and summary say. */
function saidOf({ keywords, sections }: NamingPaper): string[] {
  const bullets = sections.flatMap((section) => section.bullets);
  return [...keywords, ...bullets.flatMap(({ text, children }) => [text, ...children])];
}

function runsOf(text: string): string[][] {
  return Array.from(text.matchAll(RUN), ([run]) => run.split(' ').map(withoutTail));
}
