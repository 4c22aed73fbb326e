import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NOTHING_READ, type Progress } from '../../../../src/archive/contract';
import type { Archive } from '../../../../src/archive/page/archive';
import { createPaperTopics, topicSource } from '../../../../src/archive/page/paperTopics';
import { topicsQuery } from '../../../../src/archive/page/topicsQuery';
import type { ListedTopic } from '../../../../src/digest/topicList';
import { createStore } from '../../../../src/store';
import { waitFor } from '../../../waitFor';
import { idOf } from '../../search/papers';

const [A, B, C] = ['2502.18411', '2503.04625', '2502.18137'].map(idOf) as [never, never, never];
const LISTED: Progress = {
  ...NOTHING_READ,
  manifestHash: '0a1b2c3d',
  isListed: true,
  areTopicsKnown: true,
};
const TOPICS = ['agents', 'diffusion'].map((id) => ({ id, ko: id, en: id }) as ListedTopic);
const [AGENTS, DIFFUSION] = TOPICS;

/** The topics of papers as the page has them, of a worker that answers by `topicsOf`. */
function setUp(answer: (ids: readonly string[]) => readonly string[][] | null = oneEach) {
  const asked = vi.fn(async (ids: readonly string[]) => answer(ids));
  const progress = createStore<Progress>(LISTED);
  const client = {
    ask: (call: (worker: { topicsOf: typeof asked }) => unknown) => call({ topicsOf: asked }),
    subscribe: progress.subscribe,
    progress: progress.get,
  };
  const archive = { client } as unknown as Archive;
  const queryClient = new QueryClient();
  const { queryKey } = topicsQuery(archive);
  const list = (topics: readonly ListedTopic[]) =>
    queryClient.setQueryData(queryKey, (before) => ({ ...before, topics }) as never);
  const isRead = () => queryClient.isFetching({ queryKey }) > 0;
  const topics = createPaperTopics(archive, queryClient);
  return { topics, asked, progress, list, isRead };
}

const oneEach = (ids: readonly string[]) => ids.map((id) => [id === B ? 'diffusion' : 'agents']);
const heard = () => vi.fn<() => void>();

beforeEach(() => void vi.stubGlobal('navigator', {}));
afterEach(() => void vi.unstubAllGlobals());

describe('the topics of papers', () => {
  it('are asked for once for all rows of a turn, each paper once', async () => {
    const { topics, asked, list } = setUp();
    list(TOPICS);
    const [first, second] = [heard(), heard()];
    topics.follow(A, true, first);
    topics.follow(B, true, second);
    topics.follow(A, true, heard());
    await waitFor(() => expect(topics.of(A).ofPaper).toEqual([AGENTS]));
    expect(topics.of(B).ofPaper).toEqual([DIFFUSION]);
    expect(asked.mock.calls).toEqual([[[A, B]]]);
    expect(first).toHaveBeenCalledOnce();
    topics.follow(C, true, heard());
    await waitFor(() => expect(topics.of(C).ofPaper).toEqual([AGENTS]));
    expect(asked.mock.calls.slice(1)).toEqual([[[C]]]);
    // The row of another paper has nothing new to draw.
    expect(first).toHaveBeenCalledOnce();
    expect(topics.of(A)).toBe(topics.of(A));
  });

  it('are asked for once the topics of the archive are there, which are read for them', async () => {
    const { topics, asked, list, isRead } = setUp();
    const listener = heard();
    topics.follow(A, false, heard());
    expect(isRead()).toBe(false);
    topics.follow(A, true, listener);
    expect(isRead()).toBe(true);
    expect(topics.of(A)).toEqual({ all: null, ofPaper: null });
    expect(asked).not.toHaveBeenCalled();
    list(TOPICS);
    await waitFor(() => expect(topics.of(A)).toEqual({ all: TOPICS, ofPaper: [AGENTS] }));
    // Of the list, and of the paper.
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('are asked for anew when the worker knows more, and stay until it answers', async () => {
    let answer: string[] | null = ['agents'];
    const { topics, asked, list, progress } = setUp(() => answer && [answer]);
    list(TOPICS);
    topics.follow(A, true, heard());
    await waitFor(() => expect(topics.of(A).ofPaper).toEqual([AGENTS]));
    answer = null;
    progress.set({ ...LISTED, ownHash: 'lab.zip 1', areTopicsKnown: false });
    await waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
    expect(topics.of(A).ofPaper).toEqual([AGENTS]);
    answer = ['diffusion'];
    progress.set({ ...LISTED, ownHash: 'lab.zip 1' });
    await waitFor(() => expect(topics.of(A).ofPaper).toEqual([DIFFUSION]));
  });

  it('are not asked for again where that has failed, until the worker knows more', async () => {
    let isBroken = true;
    const { topics, asked, list, progress } = setUp((ids) => {
      if (isBroken) throw new Error('gone');
      return oneEach(ids);
    });
    list(TOPICS);
    topics.follow(A, true, heard());
    await waitFor(() => expect(asked).toHaveBeenCalledOnce());
    topics.follow(A, true, heard());
    topics.follow(B, true, heard());
    await waitFor(() => expect(asked.mock.calls.slice(1)).toEqual([[[B]]]));
    expect(topics.of(A).ofPaper).toBeNull();
    isBroken = false;
    progress.set({ ...LISTED, ownHash: 'lab.zip 1' });
    await waitFor(() => expect(topics.of(A).ofPaper).toEqual([AGENTS]));
  });

  it('use what is there as long as the reader saves data, and read nothing for it', async () => {
    const line = Object.assign(new EventTarget(), { saveData: true });
    vi.stubGlobal('navigator', { connection: line });
    const { topics, list, isRead } = setUp();
    topics.follow(A, true, heard());
    expect(isRead()).toBe(false);
    list(TOPICS);
    await waitFor(() => expect(topics.of(A).ofPaper).toEqual([AGENTS]));
    const later = setUp();
    later.topics.follow(A, true, heard());
    expect(later.isRead()).toBe(false);
    line.saveData = false;
    line.dispatchEvent(new Event('change'));
    expect(later.isRead()).toBe(true);
  });

  it('are followed no more when the last row is gone, and again with the next one', async () => {
    const { topics, asked, list, progress } = setUp();
    list(TOPICS);
    const [first, second] = [heard(), heard()].map((listener) => topics.follow(A, true, listener));
    await waitFor(() => expect(topics.of(A).ofPaper).toEqual([AGENTS]));
    first?.();
    second?.();
    progress.set({ ...LISTED, ownHash: 'lab.zip 1' });
    await Promise.resolve();
    expect(asked).toHaveBeenCalledOnce();
    topics.follow(A, true, heard());
    await waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
  });
});

it.each<[string, Partial<Progress>]>([
  ['the catalogue is of another archive', { manifestHash: '4e5f6a7b' }],
  ['the catalogue has been read', { isListed: false }],
  ['the topics are known', { areTopicsKnown: false }],
  ['the reader has other digests', { ownHash: 'lab.zip 1' }],
])('they are asked for anew once %s', (_, other) => {
  expect(topicSource({ ...LISTED, ...other })).not.toBe(topicSource(LISTED));
});

it.each<[string, Partial<Progress>]>([
  ['texts are read', { daysRead: 3, areTextsWanted: true }],
  ['papers are indexed', { tier: 'all' }],
])('they stay while %s', (_, other) => {
  expect(topicSource({ ...LISTED, ...other })).toBe(topicSource(LISTED));
});

it.each<[string, Partial<Progress>]>([
  ['before a worker has read which days there are', { manifestHash: null }],
  ['once it has failed', { failure: { kind: 'no-worker' } }],
])('nothing is asked %s', (_, other) => {
  expect(topicSource({ ...LISTED, ...other })).toBeNull();
});
