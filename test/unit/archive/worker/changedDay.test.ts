import { describe, expect, it } from 'vitest';
import type { DigestFiles } from '../../../../src/build/collectDigests';
import { MANIFEST_FILE } from '../../../../src/digest/manifest';
import { changedFiles, deploy, engineOf, hostOf, type Others, storeOf } from '../archive';
import { ask, readToEnd } from './readEngine';

const DAY = '2025-02-26';
/** A day whose paper OmniAlign-V has another name. */
const RENAMED = changedFiles(DAY, (text) => text.replaceAll('OmniAlign-V', 'Quuxalign'));

const idsOf = (engine: Parameters<typeof ask>[0], text: string) =>
  ask(engine, { text }).hits.map(({ paper }) => paper.id);

/** An engine that has read the archive before the host got another one. */
async function openTab(files = RENAMED) {
  const others: Others = {};
  const host = hostOf(others);
  const store = storeOf();
  const engine = engineOf(host.readFile, store);
  await readToEnd(engine);
  deploy(others, files);
  host.asked.length = 0;
  return { engine, host, store };
}

describe('a day that changes on the host while the engine runs', () => {
  it('is read again, and it alone', async () => {
    const { engine, host } = await openTab();
    await readToEnd(engine);
    expect(host.asked.filter((path) => path.startsWith('digests/2'))).toEqual([
      pathOf(RENAMED, `digests/${DAY}`),
    ]);
  });

  it('is found by its new words and not by its old ones', async () => {
    const { engine } = await openTab();
    expect(idsOf(engine, 'OmniAlign-V')).toEqual(['2502.18411']);
    await readToEnd(engine);
    expect(idsOf(engine, 'Quuxalign')).toEqual(['2502.18411']);
    expect(idsOf(engine, '"OmniAlign-V"')).toEqual([]);
    expect(ask(engine, {}).total).toBe(20);
  });

  it('reports the manifest that answers come from', async () => {
    const { engine } = await openTab();
    const last = (await readToEnd(engine)).at(-1);
    expect(last?.manifestHash).toBe(JSON.parse(RENAMED.get(MANIFEST_FILE) ?? '').hash);
  });

  it('is stored as it is: the next visit finds its new words', async () => {
    const { engine, store, host } = await openTab();
    await readToEnd(engine);
    const next = engineOf(host.readFile, store);
    await readToEnd(next);
    expect(idsOf(next, 'Quuxalign')).toEqual(['2502.18411']);
    expect(idsOf(next, '"OmniAlign-V"')).toEqual([]);
  });

  it('answers with its old text where the new one cannot be read, and is reported as failed', async () => {
    const broken = new Map(RENAMED);
    for (const path of broken.keys()) {
      if (path.includes(`/${DAY}`) || path.includes('pack-2025-02')) broken.delete(path);
    }
    const { engine } = await openTab(broken);
    const last = (await readToEnd(engine)).at(-1);
    expect(last).toMatchObject({ daysRead: 4, failed: [DAY] });
    expect(idsOf(engine, 'OmniAlign-V')).toEqual(['2502.18411']);
  });

  it('is removed where the new manifest does not list it', async () => {
    const { engine } = await openTab(changedFiles(DAY, null));
    const last = (await readToEnd(engine)).at(-1);
    expect(last).toMatchObject({ daysRead: 4, daysTotal: 4, failed: [] });
    expect(ask(engine, {}).total).toBe(16);
    expect(idsOf(engine, 'OmniAlign-V')).toEqual([]);
  });

  it('counts its papers and problems once', async () => {
    const { engine } = await openTab();
    const before = engine.readReport();
    await readToEnd(engine);
    expect(engine.readReport()).toEqual(before);
  });
});

describe('a paper that several days list', () => {
  /** The newest day lists nothing but a paper of another day, under another name. */
  const newest = changedFiles(
    '2025-04-08',
    () => '## Daily Papers (2025-04-08)\n### [Zyzzyva](https://arxiv.org/abs/2502.18411)\n- 글\n',
  );
  const file = pathOf(newest, 'digests/2025-04-08');

  /** An engine that reads the newest day at its second try, and the store it uses. */
  async function openTabs() {
    const others: Others = {};
    deploy(others, newest);
    Object.assign(others, { [file]: null, [pathOf(newest, 'digests/pack-2025-04')]: null });
    const { readFile } = hostOf(others);
    const store = storeOf();
    const engine = engineOf(readFile, store);
    await readToEnd(engine);
    others[file] = newest.get(file);
    return { engine, next: engineOf(readFile, store) };
  }

  it.each(['engine', 'next'] as const)(
    'is found by the words of its newest day, though an index is there already: %s',
    async (name) => {
      const engine = (await openTabs())[name];
      await readToEnd(engine);
      expect(idsOf(engine, 'Zyzzyva')).toEqual(['2502.18411']);
      expect(idsOf(engine, '"OmniAlign-V"')).toEqual([]);
    },
  );
});

function pathOf(files: DigestFiles, start: string): string {
  const path = [...files.keys()].find((candidate) => candidate.startsWith(start));
  if (!path) throw new Error(`no file ${start}…`);
  return path;
}
