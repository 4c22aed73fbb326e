import { describe, expect, it } from 'vitest';
import { readManifest } from '../../../src/archive/files';
import { MANIFEST_FILE, type Manifest } from '../../../src/digest/manifest';
import { DAYS, FILES, hostOf, missing } from './archive';
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
    ['another version', FILES.get(MANIFEST_FILE)?.replace('"version":3', '"version":1') ?? ''],
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
