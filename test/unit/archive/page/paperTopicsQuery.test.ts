import { QueryClient } from '@tanstack/react-query';
import { expect, it, vi } from 'vitest';
import { NOTHING_READ, type Progress } from '../../../../src/archive/contract';
import type { Archive } from '../../../../src/archive/page/archive';
import { paperTopicsQuery, topicSource } from '../../../../src/archive/page/paperTopicsQuery';
import { idOf } from '../../search/papers';

const IDS = ['2502.18411', '2503.04625', '2502.18137'].map(idOf);
const LISTED: Progress = {
  ...NOTHING_READ,
  manifestHash: '0a1b2c3d',
  isListed: true,
  areTopicsKnown: true,
};

it('papers that come on screen together ask the worker once', async () => {
  const topicsOf = vi.fn(async (ids: readonly string[]) => ids.map((id) => [`of ${id}`]));
  const ask = (call: (worker: { topicsOf: typeof topicsOf }) => unknown) => call({ topicsOf });
  const archive = { client: { ask } } as unknown as Archive;
  const queryClient = new QueryClient();
  const read = (id: (typeof IDS)[number]) =>
    queryClient.fetchQuery(paperTopicsQuery(archive, id, 'a'));
  expect(await Promise.all(IDS.map(read))).toEqual(IDS.map((id) => [`of ${id}`]));
  expect(topicsOf.mock.calls).toEqual([[IDS]]);
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
