import { QueryClient, QueryObserver, type QueryObserverOptions } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { NOTHING_READ, type Progress } from '../../../../src/archive/contract';
import type { Archive } from '../../../../src/archive/page/archive';
import {
  authorOptionsQuery,
  authorsQuery,
  coauthorsQuery,
  suggestionsQuery,
} from '../../../../src/archive/page/workerQueries';
import { NO_QUESTION, type Question } from '../../../../src/question/question';

const ALL_READ: Progress = { ...NOTHING_READ, isListed: true, daysRead: 5, daysTotal: 5 };
const WINDOW = { offset: 0, limit: 8 };

/** A worker that answers the first question and none after it. */
function answersOnce(): Archive {
  let isFirst = true;
  const ask = () => {
    if (!isFirst) return new Promise(() => {});
    isFirst = false;
    return Promise.resolve('first');
  };
  return { client: { ask } } as unknown as Archive;
}

/** What is on screen while the second question waits for its answer: the first answer, or nothing. */
async function shownMeanwhile(ask: (archive: Archive, turn: 0 | 1) => unknown) {
  const archive = answersOnce();
  const observer = new QueryObserver(new QueryClient(), ask(archive, 0) as QueryObserverOptions);
  const leave = observer.subscribe(() => {});
  await expect.poll(() => observer.getCurrentResult().data).toBe('first');
  observer.setOptions(ask(archive, 1) as QueryObserverOptions);
  const { data } = observer.getCurrentResult();
  leave();
  return data;
}

const asking = (text: string): Question => ({ ...NO_QUESTION, text });

describe('while the worker answers, what it said before stays', () => {
  it.each<[string, (archive: Archive, turn: 0 | 1) => unknown]>([
    [
      'authors by the letters before',
      (archive, turn) =>
        authorOptionsQuery(archive, NO_QUESTION, ['wan', 'wang'][turn] ?? '', WINDOW, ALL_READ),
    ],
    [
      'a list of authors, of whatever name',
      (archive, turn) =>
        authorsQuery(archive, NO_QUESTION, ['wang', 'z'][turn] ?? '', WINDOW, ALL_READ),
    ],
    [
      'suggestions while a syllable is typed',
      (archive, turn) => suggestionsQuery(archive, asking(['확사', '확산'][turn] ?? ''), ALL_READ),
    ],
    [
      'co-authors from when less was read',
      (archive, turn) =>
        coauthorsQuery(archive, 'Kai Chen', WINDOW, turn === 0 ? NOTHING_READ : ALL_READ),
    ],
  ])('%s', async (_what, ask) => {
    expect(await shownMeanwhile(ask)).toBe('first');
  });
});

describe('what was said of something else goes at once', () => {
  it.each<[string, (archive: Archive, turn: 0 | 1) => unknown]>([
    [
      'authors of another name, which a finger could hit',
      (archive, turn) =>
        authorOptionsQuery(archive, NO_QUESTION, ['wang', 'z'][turn] ?? '', WINDOW, ALL_READ),
    ],
    [
      'authors of a name that was cleared',
      (archive, turn) =>
        authorOptionsQuery(archive, NO_QUESTION, ['wang', ''][turn] ?? '', WINDOW, ALL_READ),
    ],
    [
      'co-authors of another author',
      (archive, turn) =>
        coauthorsQuery(archive, turn === 0 ? 'Kai Chen' : 'Wei Wang', WINDOW, ALL_READ),
    ],
  ])('%s', async (_what, ask) => {
    expect(await shownMeanwhile(ask)).toBeUndefined();
  });
});
