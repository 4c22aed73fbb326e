import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup } from '../../../src/library/backup';
import { EMPTY_LIBRARY, type Library, merge } from '../../../src/library/library';
import { FOLDER_FILE, isLibraryFile } from '../../../src/library/readFolder';
import { type SyncedLibrary, syncFolder } from '../../../src/library/syncFolder';
import { createFakeFolder, failAt } from './fakeFolder';
import { libraries, library, plain } from './libraries';

const ONE = library({ 'papers/2502.18411': { saved: [true, 5] } });
const OTHER = library({ 'papers/2410.07985': { saved: [true, 6] } });
const BOTH = merge(ONE, OTHER);

const now = () => 1000;

function device(initial: Library): SyncedLibrary & { set(library: Library): void } {
  let present = initial;
  return {
    get: () => present,
    take: (part) => {
      present = merge(present, part);
    },
    set: (next) => {
      present = next;
    },
  };
}

function inFile(files: ReadonlyMap<string, string>, name = FOLDER_FILE): Library {
  const backup = readBackup(files.get(name) ?? '');
  if (backup.kind !== 'read') throw new Error(`expected a library, found ${backup.kind}`);
  return backup.library;
}

const folderOf = (files: Record<string, string>) =>
  createFakeFolder(new Map(Object.entries(files)));

describe('syncFolder', () => {
  it('writes a file where there is none', async () => {
    const { handle, files } = folderOf({});
    expect(await syncFolder(handle, device(ONE), now)).toEqual({
      kind: 'synced',
      written: ONE,
      copies: 0,
      unreadCopies: 0,
    });
    expect(plain(inFile(files))).toEqual(plain(ONE));
  });

  it('takes what the file has, and adds what it lacks', async () => {
    const { handle, files } = folderOf({ [FOLDER_FILE]: writeBackup(OTHER, 1) });
    const mine = device(ONE);
    await syncFolder(handle, mine, now);
    expect(plain(mine.get())).toEqual(plain(BOTH));
    expect(plain(inFile(files))).toEqual(plain(BOTH));
  });

  it('leaves a file alone that lacks nothing', async () => {
    const text = writeBackup(BOTH, 1);
    const { handle, files } = folderOf({ [FOLDER_FILE]: text });
    await syncFolder(handle, device(ONE), now);
    expect(files.get(FOLDER_FILE)).toBe(text);
  });

  it('takes conflict copies, and leaves them in the folder', async () => {
    const copy = 'haru-papers-library (conflicted copy 2026-05-09).json';
    const { handle, files } = folderOf({
      [copy]: writeBackup(OTHER, 1),
      'haru-papers-library 3.json': '{"cut',
      'other.json': '{}',
    });
    const mine = device(ONE);
    const outcome = await syncFolder(handle, mine, now);
    expect(outcome).toMatchObject({ kind: 'synced', copies: 1, unreadCopies: 1 });
    expect(plain(mine.get())).toEqual(plain(BOTH));
    expect(plain(inFile(files))).toEqual(plain(BOTH));
    expect(files.has(copy)).toBe(true);
  });

  it('writes into the empty file that a browser leaves which was closed before it wrote', async () => {
    const { handle, files } = folderOf({ [FOLDER_FILE]: '' });
    expect(await syncFolder(handle, device(ONE), now)).toMatchObject({ kind: 'synced' });
    expect(plain(inFile(files))).toEqual(plain(ONE));
  });

  it('keeps what only a newer version knows of', async () => {
    const newer = { ...JSON.parse(writeBackup(OTHER, 1)), devices: ['phone'] };
    const { handle, files } = folderOf({ [FOLDER_FILE]: JSON.stringify(newer) });
    await syncFolder(handle, device(ONE), now);
    expect(JSON.parse(files.get(FOLDER_FILE) ?? '')).toMatchObject({ devices: ['phone'] });
  });
});

describe('a file that cannot be read as a whole', () => {
  const readable = JSON.parse(writeBackup(OTHER, 1));
  it.each([
    ['damaged', '{"format":"haru-pap', 'it is cut off'],
    [
      'damaged',
      JSON.stringify({ ...readable, records: { ...readable.records, 'papers/x': 1 } }),
      'one record is no record',
    ],
    ['newer', JSON.stringify({ ...readable, version: 99 }), 'another version wrote it'],
    ['foreign', '{"papers":[]}', 'it is of something else'],
    ['too-large', ' '.repeat(50_000_001), 'it is no library of a reader'],
  ])('is %s, and stays as it is: %#', async (kind, text) => {
    const { handle, files } = folderOf({ [FOLDER_FILE]: text });
    expect(await syncFolder(handle, device(ONE), now)).toEqual({ kind });
    expect(files.get(FOLDER_FILE)).toBe(text);
  });

  it('gives what can be read of it', async () => {
    const { handle } = folderOf({ [FOLDER_FILE]: JSON.stringify({ ...readable, version: 99 }) });
    const mine = device(ONE);
    await syncFolder(handle, mine, now);
    expect(plain(mine.get())).toEqual(plain(BOTH));
  });

  it('is waited for where iCloud has not brought it yet', async () => {
    const { handle, files } = folderOf({ '.haru-papers-library.json.icloud': '' });
    expect(await syncFolder(handle, device(ONE), now)).toEqual({ kind: 'busy' });
    expect(files.has(FOLDER_FILE)).toBe(false);
  });
});

describe('a folder that fails', () => {
  it.each([
    ['gone', 'list', 'NotFoundError', 'moved or deleted'],
    ['busy', 'read', 'NotFoundError', 'the file is replaced this moment'],
    ['busy', 'read', 'NotReadableError', 'another program has it'],
    ['busy', 'open', 'NoModificationAllowedError', 'another program writes it'],
    ['refused', 'open', 'NotAllowedError', 'permission is withdrawn'],
    ['full', 'write', 'QuotaExceededError', 'no room on the device'],
    ['full', 'close', 'QuotaExceededError', 'no room, noticed late'],
    ['failed', 'close', 'AbortError', 'the browser has found something in it'],
  ] as const)('is %s at %s with %s: %s', async (kind, step, error, _why) => {
    const text = writeBackup(OTHER, 1);
    const { handle, files } = createFakeFolder(new Map([[FOLDER_FILE, text]]), failAt(step, error));
    expect(await syncFolder(handle, device(ONE), now)).toEqual({ kind });
    expect(files.get(FOLDER_FILE)).toBe(text);
  });

  it.each([
    ['lapsed', 'prompt'],
    ['refused', 'denied'],
  ] as const)('is %s where the permission is %s', async (kind, permission) => {
    const { handle, files, setPermission } = folderOf({});
    setPermission(permission);
    expect(await syncFolder(handle, device(ONE), now)).toEqual({ kind });
    expect(files.size).toBe(0);
  });

  it('is busy where its file changes each time between reading and writing', async () => {
    const files = new Map([[FOLDER_FILE, writeBackup(OTHER, 1)]]);
    let changes = 1;
    const { handle } = createFakeFolder(files, async (step) => {
      if (step !== 'write') return;
      changes += 1;
      files.set(FOLDER_FILE, writeBackup(OTHER, changes));
    });
    expect(await syncFolder(handle, device(ONE), now)).toEqual({ kind: 'busy' });
    expect(plain(inFile(files))).toEqual(plain(OTHER));
  });
});

describe('isLibraryFile', () => {
  it.each([
    [true, 'haru-papers-library.json', 'ours'],
    [true, 'haru-papers-library 2.json', 'iCloud'],
    [true, 'haru-papers-library (1).json', 'a download, Google Drive'],
    [true, "haru-papers-library (Kim's conflicted copy 2026-05-09).json", 'Dropbox'],
    [true, 'haru-papers-library(김의 충돌된 사본).json', 'Dropbox in Korean'],
    [true, 'haru-papers-library-DESKTOP-1A2B.json', 'OneDrive'],
    [true, 'haru-papers-library.sync-conflict-20260509-081200-ABCDEFG.json', 'Syncthing'],
    [false, 'haru-papers-library.json.crswap', 'what Chromium writes into'],
    [false, '.haru-papers-library.json.icloud', 'iCloud, in its place'],
    [false, 'papers.json', 'something else'],
  ])('is %s for %s: %s', (is, name) => {
    expect(isLibraryFile(name)).toBe(is);
  });
});

describe('devices that share a folder', () => {
  it('come together, whatever the order of their steps', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(libraries, { minLength: 2, maxLength: 3 }),
        fc.array(fc.tuple(fc.nat(2), libraries), { maxLength: 4 }),
        async (scheduler, initial, changes) => {
          const { handle } = createFakeFolder(new Map(), (step) =>
            scheduler.schedule(Promise.resolve(), step),
          );
          const devices = initial.map(device);
          const syncs = devices.map((each) => syncFolder(handle, each, now));
          for (const [index, part] of changes) {
            const changed = devices[index % devices.length];
            changed?.take(part);
            if (changed) syncs.push(syncFolder(handle, changed, now));
          }
          await scheduler.waitFor(Promise.all(syncs));
          // Each looks at the folder twice more: what was written over meanwhile is put there again.
          for (const each of [...devices, ...devices]) {
            await scheduler.waitFor(syncFolder(handle, each, now));
          }
          const all = [...initial, ...changes.map(([, part]) => part)].reduce(merge, EMPTY_LIBRARY);
          for (const each of devices) expect(plain(each.get())).toEqual(plain(all));
        },
      ),
    );
  });

  it('come together where the folder is synced later, with conflict copies', async () => {
    await fc.assert(
      fc.asyncProperty(
        libraries,
        libraries,
        fc.array(fc.tuple(fc.constantFrom('a', 'b', 'folders'), libraries), { maxLength: 8 }),
        async (first, second, steps) => {
          const replicas = createReplicas();
          const devices = { a: device(first), b: device(second) };
          const syncA = () => syncFolder(replicas.a.handle, devices.a, now);
          const syncB = () => syncFolder(replicas.b.handle, devices.b, now);
          for (const [step, part] of steps) {
            if (step === 'folders') replicas.sync();
            else {
              devices[step].take(part);
              await (step === 'a' ? syncA() : syncB());
            }
          }
          for (let round = 0; round < 3; round += 1) {
            await syncA();
            await syncB();
            replicas.sync();
          }
          const all = [
            first,
            second,
            ...steps.flatMap(([step, part]) => (step === 'folders' ? [] : [part])),
          ];
          expect(plain(devices.a.get())).toEqual(plain(all.reduce(merge)));
          expect(plain(devices.b.get())).toEqual(plain(all.reduce(merge)));
        },
      ),
    );
  });
});

/** The folder on two devices, as a service keeps it the same: of two changes one becomes a conflict copy. */
function createReplicas() {
  const [a, b] = [createFakeFolder(), createFakeFolder()];
  let before = new Map<string, string>();
  let copies = 0;
  const sync = () => {
    for (const name of new Set([...a.files.keys(), ...b.files.keys()])) {
      const [inA, inB, was] = [a.files.get(name), b.files.get(name), before.get(name)];
      const text = inA === was ? inB : inA;
      if (inA !== undefined && inB !== undefined && inA !== was && inB !== was && inA !== inB) {
        copies += 1;
        const copy = `haru-papers-library (conflicted copy ${copies}).json`;
        for (const { files } of [a, b]) files.set(copy, inB);
      }
      for (const { files } of [a, b]) files.set(name, text ?? '');
    }
    before = new Map(a.files);
  };
  return { a, b, sync };
}
