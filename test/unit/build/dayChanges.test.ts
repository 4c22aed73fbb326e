import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dayChanges } from '../../../src/build/dayChanges';
import { writeHistory } from '../../../src/build/dayHistory';
import { readDigestFolder } from '../../../src/build/digestSources';
import { digest, folderOf } from './folder';

const FIRST = Date.parse('2026-01-05T06:00:00.5Z');
const LATER = Date.parse('2026-01-06T06:00:00Z');
const DAY = digest('2025-02-26', '2502.00001');
const OTHER = digest('2025-02-27', '2502.00002');
const COLLECTED = '2026-01-02T22:31:07Z';

function record(...texts: readonly string[]): string {
  const entries = texts.map((text, index) => {
    const hash = createHash('sha256').update(text).digest('hex');
    return [`2025-02-2${6 + index}`, { file: 'x.md', hash, changed: COLLECTED, source: 'more' }];
  });
  return JSON.stringify(Object.fromEntries(entries));
}

/** A build at a time: what it finds out, and the history that it leaves. */
async function build(folder: string, historyFile: string | null, now: number) {
  const { sources } = await readDigestFolder(folder);
  const { changes, history } = await dayChanges(folder, sources, historyFile, now);
  if (historyFile !== null) await writeHistory(historyFile, history);
  return Object.fromEntries(changes);
}

async function history(content = '') {
  return join(await folderOf({ 'days.json': content }), 'days.json');
}

describe('dayChanges', () => {
  it('knows of no change at first, nor of a day that is new or the same', async () => {
    const folder = await folderOf({ '2025-02-26.md': DAY });
    const file = await history();
    expect(await build(folder, file, FIRST)).toEqual({});
    await writeFile(join(folder, '2025-02-27.md'), OTHER);
    expect(await build(folder, file, LATER)).toEqual({});
  });

  it('dates a change by the build that saw it first, and no other day', async () => {
    const folder = await folderOf({ '2025-02-26.md': DAY, '2025-02-27.md': OTHER });
    const file = await history();
    await build(folder, file, FIRST - 1000);
    await writeFile(join(folder, '2025-02-26.md'), `${DAY}\n`);
    const changed = { '2025-02-26': '2026-01-05T06:00:00Z' };
    expect(await build(folder, file, FIRST)).toEqual(changed);
    expect(await build(folder, file, LATER)).toEqual(changed);
    await writeFile(join(folder, '2025-02-26.md'), DAY);
    expect(await build(folder, file, LATER)).toEqual({ '2025-02-26': '2026-01-06T06:00:00Z' });
  });

  it('dates an edit of one day of a file, and no other day of it', async () => {
    const folder = await folderOf({ '2025-02-26.md': `${DAY}\n${OTHER}` });
    const file = await history();
    await build(folder, file, FIRST);
    await writeFile(join(folder, '2025-02-26.md'), `${DAY.replace('요약', '고침')}\n${OTHER}`);
    expect(await build(folder, file, LATER)).toEqual({ '2025-02-26': '2026-01-06T06:00:00Z' });
  });

  it('sees no change where days move from a file of several into files of their own', async () => {
    const folder = await folderOf({ '2025-02-26.md': `${DAY}\n${OTHER}` });
    const file = await history();
    await build(folder, file, FIRST);
    await writeFile(join(folder, '2025-02-26.md'), DAY);
    await writeFile(join(folder, '2025-02-27.md'), OTHER);
    expect(await build(folder, file, LATER)).toEqual({});
  });

  it.each([
    '',
    '{}',
    '{"version":1,"days":{"2025-02-26":{"hash":1}}}',
    '{"version":2,"days":{}}',
    '<<<',
  ])('begins anew where the history is %j', async (content) => {
    const folder = await folderOf({ '2025-02-26.md': DAY });
    expect(await build(folder, await history(content), FIRST)).toEqual({});
  });

  it('takes the time that a command has noted beside its digests, at any depth', async () => {
    const [flat, deep] = [
      await folderOf({ '2025-02-26.md': DAY, 'collected.json': record(DAY, OTHER) }),
      await folderOf({ 'hf/2025-02-26.md': DAY, 'hf/collected.json': record(DAY) }),
    ];
    expect(await build(flat, null, FIRST)).toEqual({ '2025-02-26': COLLECTED });
    expect(await build(deep, null, FIRST)).toEqual({ '2025-02-26': COLLECTED });
  });

  it('takes it whichever way git ends the lines', async () => {
    const folder = await folderOf({
      '2025-02-26.md': DAY.replaceAll('\n', '\r\n'),
      'collected.json': record(DAY),
    });
    expect(await build(folder, null, FIRST)).toEqual({ '2025-02-26': COLLECTED });
  });

  it('keeps that time, whenever a build sees the digest', async () => {
    const folder = await folderOf({ '2025-02-26.md': '', 'collected.json': record(DAY) });
    await writeFile(join(folder, '2025-02-26.md'), OTHER.replace('27', '26'));
    const file = await history();
    await build(folder, file, FIRST);
    await writeFile(join(folder, '2025-02-26.md'), DAY);
    expect(await build(folder, file, LATER)).toEqual({ '2025-02-26': COLLECTED });
  });

  it('dates what a person has edited since by the build that saw it', async () => {
    const folder = await folderOf({ '2025-02-26.md': DAY, 'collected.json': record(DAY) });
    const file = await history();
    await build(folder, file, FIRST);
    await writeFile(join(folder, '2025-02-26.md'), `${DAY}\n`);
    expect(await build(folder, null, LATER)).toEqual({});
    expect(await build(folder, file, LATER)).toEqual({ '2025-02-26': '2026-01-06T06:00:00Z' });
  });

  it.each([
    '',
    'null',
    '[1]',
    '{"2025-02-26":3}',
    record(DAY).replace('T22:31:07Z', ''),
    '<<<<<<< ours',
  ])('takes nothing from a record like %j, and leaves the folder as it is', async (content) => {
    const folder = await folderOf({ '2025-02-26.md': DAY, 'collected.json': content });
    expect(await build(folder, null, FIRST)).toEqual({});
    expect(await readFile(join(folder, 'collected.json'), 'utf8')).toBe(content);
  });

  it('dates a day of two files by the later, where both were collected', async () => {
    const other = DAY.replace('2502.00001', '2502.00009');
    const both = JSON.parse(record(DAY, other));
    both['2025-02-27'].changed = '2026-01-03T10:00:00+09:00';
    const folder = await folderOf({
      '2025-02-26.md': DAY,
      'b/2025-02-26.md': other,
      'collected.json': JSON.stringify(both),
    });
    expect(await build(folder, null, FIRST)).toEqual({ '2025-02-26': '2026-01-03T10:00:00+09:00' });
  });
});
