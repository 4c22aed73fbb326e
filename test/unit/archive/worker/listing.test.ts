import { expect, it } from 'vitest';
import { readManifest } from '../../../../src/archive/files';
import { engineOf, hostOf, storeOf } from '../archive';
import { importOf } from './own/imports';
import { digestOf } from './own/zips';
import { ask, readToEnd } from './readEngine';

const VOTED = { votes: { kind: 'range', min: 0, max: null } } as const;
const { days } = await readManifest(hostOf().readFile);
const BYTES = days.reduce((sum, { bytes }) => sum + bytes, 0);

it('lists days that the memory has no room for, in every run', async () => {
  const engine = engineOf(hostOf().readFile, storeOf(), 'tests', 0);
  ask(engine, VOTED);
  expect((await readToEnd(engine)).at(-1)).toMatchObject({ daysRead: 1 });
  expect(ask(engine, VOTED).total).toBe(20);
  await readToEnd(engine);
  expect(ask(engine, VOTED)).toMatchObject({ total: 20, completeness: 'complete' });
});

it('lists days again that leave the memory for digests of the reader', async () => {
  const host = hostOf();
  const engine = engineOf(host.readFile, storeOf(), 'tests', BYTES);
  ask(engine, VOTED);
  expect((await readToEnd(engine)).at(-1)).toMatchObject({ daysRead: 5 });
  await engine.setOwn([
    await importOf('lab.zip', { 'a.md': digestOf('2026-01-05', '2601.00001') }),
  ]);
  expect((await readToEnd(engine)).at(-1)).toMatchObject({ daysRead: 4 });
  expect(ask(engine, VOTED)).toMatchObject({ total: 21, completeness: 'complete' });
  expect(host.asked.filter((path) => path.includes('/numbers-'))).toHaveLength(1);
});
