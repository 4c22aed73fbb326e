import { describe, expect, it } from 'vitest';
import { readManifest, readPaperDays } from '../../../src/archive/files';
import { MANIFEST_FILE, type Manifest } from '../../../src/digest/manifest';
import { idOf } from '../search/papers';
import { DAYS, FILES, hostOf, missing, type Others } from './archive';
import { failureOf, HTML } from './failureOf';

function bundledManifest(): Promise<Manifest> {
  return readManifest(hostOf().readFile);
}

describe('readManifest', () => {
  it('lists the days, newest first', async () => {
    const { days } = await bundledManifest();
    expect(days.map(({ day }) => day)).toEqual(DAYS);
  });

  it.each([
    ['a page of HTML', HTML],
    ['nothing', ''],
    ['JSON cut off', FILES.get(MANIFEST_FILE)?.slice(0, -9) ?? ''],
    ['JSON of something else', '{"days":[]}'],
    ['another version', FILES.get(MANIFEST_FILE)?.replace('"version":2', '"version":1') ?? ''],
  ])('cannot read %s', async (_, text) => {
    const { readFile } = hostOf({ [MANIFEST_FILE]: text });
    expect(await failureOf(readManifest(readFile))).toEqual({
      kind: 'unreadable',
      file: MANIFEST_FILE,
    });
  });

  it('fails as the host does', async () => {
    const { readFile } = hostOf({ [MANIFEST_FILE]: null });
    expect(await failureOf(readManifest(readFile))).toEqual(missing(MANIFEST_FILE));
  });
});

describe('readPaperDays', () => {
  async function daysOf(id: string, others: Others = {}) {
    return readPaperDays(hostOf(others).readFile, await bundledManifest(), idOf(id));
  }

  const lookup = [...FILES.keys()].find((path) => path.startsWith('digests/papers-2502-')) ?? '';

  it('lists the days that have a paper', async () => {
    expect(await daysOf('2502.18411')).toEqual(['2025-02-26']);
  });

  it.each([
    ['2502.99999', 'a month that is there'],
    ['0704.0001', 'a month that is not'],
  ])('lists none for %s, of %s', async (id) => {
    expect(await daysOf(id)).toEqual([]);
  });

  it('asks for one month only', async () => {
    const { readFile, asked } = hostOf();
    await readPaperDays(readFile, await bundledManifest(), idOf('2502.18411'));
    expect(asked).toEqual([lookup]);
  });

  it('cannot read a page of HTML in place of a lookup', async () => {
    expect(await failureOf(daysOf('2502.18411', { [lookup]: HTML }))).toEqual({
      kind: 'unreadable',
      file: lookup,
    });
  });
});
