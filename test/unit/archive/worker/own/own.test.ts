import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownModule } from '../../../../../src/archive/worker/own/ownModule';
import { createReadDays, type ReadDays } from '../../../../../src/archive/worker/readDays';
import type { ManifestDay } from '../../../../../src/digest/manifest';
import type { OwnImport } from '../../../../../src/digest/ownDigests';
import { NO_QUESTION } from '../../../../../src/question/question';
import { waitUntil } from '../../../../waitFor';
import { dayPapers } from '../../../digest/ownImports';
import { dayOf, idOf, paperOf } from '../../../search/papers';
import { DAYS, engineOf, hostOf, storeOf, WHOLE } from '../../archive';
import { LOADED_TEXT_MODULE } from '../loadedTextModule';
import { ask, readToEnd } from '../readEngine';
import { importOf } from './imports';
import { digestOf, doubtfulDigest } from './zips';

type Days = Readonly<Record<string, readonly string[]>>;

const { signal } = new AbortController();
const textOf = (day: string, ids: readonly string[], title: string) =>
  ids.map((id) => digestOf(day, id, `${title} ${id}`)).join('\n');

function importDays(name: string, days: Days): Promise<OwnImport> {
  const files = Object.entries(days).map(([day, ids]) => [`${day}.md`, textOf(day, ids, name)]);
  return importOf(name, Object.fromEntries(files));
}

function entryOf(day: string, hash = 'aaaaaaaa'): ManifestDay {
  return { day: dayOf(day), hash, papers: 1, votes: null, bytes: 1 };
}

function addArchive(days: ReadDays, archive: Days): void {
  for (const [day, ids] of Object.entries(archive)) {
    const papers = ids.map((id, index) => paperOf({ id, day, rank: index + 1, title: 'Archive' }));
    days.add(entryOf(day), papers);
  }
}

/** All that an answer says of the papers. */
function contentOf(days: ReadDays): unknown {
  return days.searcher().answer(NO_QUESTION, { offset: 0, limit: 100 });
}

const setOwn = (days: ReadDays, imports: readonly OwnImport[]) =>
  ownModule.setOwn(days, imports, 1e6, signal);

describe('setOwn', () => {
  it('gives the same whatever was there before, in whatever order days and imports come', async () => {
    await fc.assert(
      fc.asyncProperty(
        dayPapers,
        fc.array(dayPapers, { maxLength: 3 }),
        fc.boolean(),
        async (archive, ownDays, isArchiveFirst) => {
          const imports = await Promise.all(
            ownDays.map((days, index) => importDays(`${index}.zip`, days)),
          );
          const [first, ...rest] = imports;
          const days = createReadDays(LOADED_TEXT_MODULE);
          if (isArchiveFirst) addArchive(days, archive);
          await setOwn(days, first ? [first] : []);
          await setOwn(days, rest.toReversed());
          if (!isArchiveFirst) addArchive(days, archive);
          const plain = createReadDays(LOADED_TEXT_MODULE);
          addArchive(plain, archive);
          await setOwn(days, imports.toReversed());
          const whole = createReadDays(LOADED_TEXT_MODULE);
          await setOwn(whole, imports);
          addArchive(whole, archive);
          expect(contentOf(days)).toEqual(contentOf(whole));
          await setOwn(days, []);
          expect(contentOf(days)).toEqual(contentOf(plain));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('leaves the papers of a day that the archive lists no more', async () => {
    const days = createReadDays(LOADED_TEXT_MODULE);
    addArchive(days, { '2025-02-26': ['2502.00001'] });
    await setOwn(days, [await importDays('a.zip', { '2025-02-26': ['2502.00002'] })]);
    days.retain([]);
    expect(contentOf(days)).toMatchObject({ total: 1, hits: [{ paper: { ownFrom: 'a.zip' } }] });
  });

  it('takes the newest days where all take too much memory', async () => {
    const days = createReadDays(LOADED_TEXT_MODULE);
    const own = await importDays('a.zip', {
      '2025-02-25': ['2502.00001'],
      '2025-02-26': ['2502.00002'],
    });
    await ownModule.setOwn(days, [own], own.texts.size + 10, signal);
    expect(days.own().days).toEqual(['2025-02-26']);
    expect(days.own().leftOut).toEqual(['2025-02-25']);
    expect(days.own().bytes).toBeLessThan(own.texts.size);
  });

  it('counts each day of a file that has many once', async () => {
    const days = createReadDays(LOADED_TEXT_MODULE);
    const texts = Array.from({ length: 20 }, (_, index) => {
      return digestOf(`2025-02-${index + 1}`.replace(/-(\d)$/, '-0$1'), `2502.000${index + 10}`);
    });
    const own = await importOf('all.md', { 'all.md': texts.join('') });
    await ownModule.setOwn(days, [own], 2 * own.texts.size, signal);
    expect(days.own()).toMatchObject({ leftOut: [], bytes: own.texts.size });
    expect(days.own().days).toHaveLength(20);
    expect(contentOf(days)).toMatchObject({ total: 20 });
  });
});

describe('an engine with digests of the reader', () => {
  const [newest = ''] = DAYS;
  const files = {
    'own.md': digestOf('2026-01-05', '2601.00001', 'Quokka transformers'),
    'added.md': digestOf(newest, '2601.00002', 'Wombat transformers'),
  };

  async function readWith(imports: readonly OwnImport[], store = storeOf()) {
    const engine = engineOf(hostOf().readFile, store);
    await engine.setOwn(imports);
    const reported = await readToEnd(engine);
    return { engine, last: reported.at(-1) };
  }

  it('finds them by words, filters and days like the rest', async () => {
    const { engine, last } = await readWith([await importOf('lab.zip', files)]);
    expect(last).toMatchObject({ tier: 'all', daysRead: 5, daysTotal: 5 });
    const quokka = ask(engine, { text: 'quokka' });
    expect(quokka.hits).toMatchObject([{ paper: { id: '2601.00001', ownFrom: 'lab.zip' } }]);
    expect(ask(engine, { text: 'wombat' }).total).toBe(1);
    expect(ask(engine, {}).total).toBe(22);
    expect(ask(engine, { from: dayOf('2026-01-01') }).days).toMatchObject([{ papers: 1 }]);
    expect(engine.readReport()).toMatchObject({ papers: 20, listings: 20, ownLeftOut: [] });
  });

  it('finds their authors by the catalogue, before any text is read', async () => {
    const engine = engineOf(hostOf().readFile);
    const own = digestOf('2026-01-05', '2601.00001').replace(
      'Vote: 3',
      'Vote: 3\n\nAuthors: Jane Quoll',
    );
    await engine.setOwn([await importOf('lab.zip', { 'own.md': own })]);
    const byQuoll = { ...NO_QUESTION, authors: ['Jane Quoll'] };
    const window = { offset: 0, limit: 10 };
    void engine.read('/', () => {});
    await waitUntil(() => engine.answer(byQuoll, window).completeness === 'complete');
    expect(engine.answer(byQuoll, window)).toMatchObject({ total: 1 });
    expect(await engine.authors(NO_QUESTION, 'quoll', window)).toMatchObject({
      authors: [{ name: 'Jane Quoll', papers: 1, votes: 3 }],
    });
    await engine.setOwn([]);
    expect(engine.answer(byQuoll, window).total).toBe(0);
  });

  it('finds their topics as the build does, those that the archive lists, until they go', async () => {
    const engine = engineOf(hostOf({}, WHOLE).readFile);
    const own = {
      'own.md': digestOf('2026-01-05', '2601.00001', 'Multimodal Ferrofluids for Scaling Laws'),
      'older.md': digestOf('2026-01-04', '2601.00001', 'Privacy'),
      'of-archive.md': digestOf('2026-01-03', '2502.18411', 'Privacy'),
    };
    await engine.setOwn([await importOf('lab.zip', own)]);
    const ids = ['2601.00001', '2502.18411'].map(idOf);
    engine.topicsOf(ids);
    void engine.read('/', () => {});
    await waitUntil(() => engine.topicsOf(ids) !== null);
    const [ofOwn, ofBoth] = engine.topicsOf(ids) ?? [];
    expect(ofOwn?.toSorted()).toEqual(['multimodal', 'scaling-laws']);
    expect(ofBoth?.[0]).toBe('multimodal');
    expect(ofBoth).not.toContain('privacy');
    const asked = { topics: ['scaling-laws'], from: dayOf('2026-01-01') };
    expect(ask(engine, asked)).toMatchObject({ total: 1, completeness: 'complete' });
    expect(engine.facets({ ...NO_QUESTION, ...asked }).topics.get('multimodal')).toBe(1);
    await engine.setOwn([]);
    expect(ask(engine, asked).total).toBe(0);
    expect(engine.topicsOf(ids)?.[0]).toEqual([]);
  });

  it('marks their summaries that seem to be of another paper', async () => {
    const own = doubtfulDigest('2026-01-05', '2601.00003');
    const { engine } = await readWith([await importOf('lab.zip', { ...files, 'doubt.md': own })]);
    expect(ask(engine, { text: 'wombat burrow' }).hits).toMatchObject([
      { paper: { isDoubtful: true } },
    ]);
    expect(ask(engine, { text: 'wombat transformers' }).hits[0]?.paper.isDoubtful).toBeUndefined();
  });

  it('takes them while it is ready, and gives them up again', async () => {
    const { engine } = await readWith([]);
    expect(await engine.setOwn([await importOf('lab.zip', files)])).toBe(true);
    // Found by a scan until it is indexed.
    expect(ask(engine, { text: 'quokka' }).total).toBe(1);
    const again = await readToEnd(engine);
    expect(again.at(-1)).toMatchObject({ tier: 'all' });
    await engine.setOwn([]);
    await readToEnd(engine);
    expect(ask(engine, { text: 'quokka' }).hits).toEqual([]);
    expect(ask(engine, {}).total).toBe(20);
  });

  it('answers from the stored index with the same digests alone', async () => {
    const store = storeOf();
    const own = await importOf('lab.zip', files);
    await readWith([own], store);
    expect(store.saves).toBe(1);
    await readWith([own], store);
    expect(store.saves).toBe(1);
    const { engine } = await readWith([], store);
    expect(store.saves).toBe(2);
    expect(ask(engine, { text: 'quokka' }).hits).toEqual([]);
    const { engine: other } = await readWith([own], store);
    expect(ask(other, { text: 'quokka' }).total).toBe(1);
  });
});
