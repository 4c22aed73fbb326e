import { afterEach, describe, expect, it, vi } from 'vitest';
import { SCREENS } from '../../../../src/app/routes';
import { takeStarted } from '../../../../src/app/start/started';
import { QUESTION_PARAMS } from '../../../../src/build/startScript';
import { MANIFEST_FILE } from '../../../../src/digest/manifest';
import { readQuestion } from '../../../../src/question/address';
import { NO_QUESTION } from '../../../../src/question/question';
import { FILES, fileOf } from '../../archive/archive';

const NEWEST = fileOf('2025-04-08');
const WORKER = 'assets/worker-0a1b.js';
const CHUNKS = { results: ['results.js'], author: ['author.js'], list: ['list.js'] };

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

type Page = {
  /** The file of the day in the page. */
  readonly newest?: string;
  /** The file of its first rows. */
  readonly rows?: string;
  readonly isWide?: boolean;
  readonly outdated?: '';
  readonly files?: ReadonlyMap<string, string>;
  readonly onAsked?: () => void;
};

/** Runs the script in a page at an address, until it asks for nothing more. */
async function startAt(address: string, page: Page = {}) {
  const { newest, rows, isWide = false, outdated, files = FILES, onAsked } = page;
  const asked: string[] = [];
  const preloaded: string[] = [];
  const told: unknown[] = [];
  const dataset: DOMStringMap = outdated === undefined ? {} : { outdated };
  const workers: FakeWorker[] = [];
  class FakeWorker {
    onerror: ((event: Event) => void) | null = null;
    readonly url: string;
    constructor(url: string) {
      this.url = url;
      workers.push(this);
    }
    postMessage = (message: unknown) => void told.push(message);
  }
  vi.stubGlobal('__START__', {
    base: '/papers/',
    params: QUESTION_PARAMS,
    worker: WORKER,
    chunks: CHUNKS,
  });
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('matchMedia', () => ({ matches: isWide }));
  vi.stubGlobal('location', new URL(address, 'https://haru.example/papers/'));
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('document', {
    documentElement: { dataset },
    currentScript: { dataset: { newest, rows } },
    createElement: () => ({}),
    head: { append: ({ href }: { href: string }) => void preloaded.push(href) },
  });
  vi.stubGlobal('fetch', async (url: string) => {
    const path = url.slice('/papers/'.length);
    asked.push(path);
    onAsked?.();
    const text = files.get(path);
    return new Response(text, { status: text === undefined ? 404 : 200 });
  });
  await import('../../../../src/app/start/startQuestion');
  let before: number;
  do {
    before = asked.length + told.length;
    await new Promise((resolve) => setTimeout(resolve));
  } while (asked.length + told.length > before);
  return { asked, preloaded, told, dataset, workers };
}

describe('the script in the HTML', () => {
  it.each([
    ['a phone', false, 'rows.md'],
    ['a wide screen, which shows the day in short, too', true, NEWEST],
  ])('asks for what shows the newest day on %s', async (_, isWide, file) => {
    const { asked } = await startAt('./', { newest: NEWEST, rows: 'rows.md', isWide });
    expect(asked).toEqual([MANIFEST_FILE, file]);
  });

  it.each(['./', './index.html', './?utm_source=mail', './#day-2025-02-26'])(
    'asks for the newest day and for nothing else at %s',
    async (address) => {
      const { asked, preloaded, workers, dataset } = await startAt(address, { newest: NEWEST });
      expect(asked).toEqual([MANIFEST_FILE, NEWEST]);
      expect([...preloaded, ...workers]).toEqual([]);
      expect(dataset).toEqual({});
    },
  );

  it.each(QUESTION_PARAMS)('starts the worker and hides the newest day for ?%s=', async (name) => {
    const page = { newest: NEWEST };
    const { asked, preloaded, told, dataset, workers } = await startAt(`./?${name}=1`, page);
    expect(dataset).toEqual({ asks: '' });
    expect(asked).toEqual([MANIFEST_FILE]);
    expect(workers.map(({ url }) => url)).toEqual([`/papers/${WORKER}`]);
    expect(preloaded).toEqual(['/papers/results.js']);
    const manifest = new TextEncoder().encode(FILES.get(MANIFEST_FILE)).buffer;
    expect(told).toEqual([{ base: '/papers/', question: `?${name}=1` }, { manifest }]);
  });

  it('asks for the papers of an author as the screen does', async () => {
    const { told, preloaded } = await startAt('./author/Kai%20Chen');
    expect(preloaded).toEqual(['/papers/author.js']);
    const [{ question }] = told as [{ question: string }];
    expect(readQuestion(question)).toEqual({ ...NO_QUESTION, authors: ['Kai Chen'] });
  });

  it('reads the days of a list of ids without the worker, and skips what is no id', async () => {
    const { asked, preloaded, workers } = await startAt(
      './list?ids=2502.18411,2504.05298,9912.00001,x',
    );
    const lookups = [...FILES.keys()].filter((path) => /papers-250[24]/.test(path)).sort();
    expect(asked.slice(0, 3).sort()).toEqual([MANIFEST_FILE, ...lookups]);
    expect(asked.slice(3).sort()).toEqual([fileOf('2025-02-26'), fileOf('2025-04-08')]);
    expect(preloaded).toEqual(['/papers/list.js']);
    expect(workers).toEqual([]);
  });

  it.each(['./about', './authors', './day/2025-02-26', './paper/2502.18411', './listing?ids=1'])(
    'asks for no more than the manifest at %s',
    async (address) => {
      const { asked, preloaded, workers } = await startAt(address);
      expect(asked).toEqual([MANIFEST_FILE]);
      expect([...preloaded, ...workers]).toEqual([]);
    },
  );

  it('leaves a browser that is too old alone', async () => {
    const { asked, workers } = await startAt('./?q=rag', { newest: NEWEST, outdated: '' });
    expect([...asked, ...workers]).toEqual([]);
  });

  it('tells the worker that it has to ask for a manifest that does not come', async () => {
    const { told } = await startAt('./?q=rag', { files: new Map() });
    expect(told.at(-1)).toEqual({ manifest: null });
  });

  it('hands a worker over that runs, and none that has failed', async () => {
    const { workers } = await startAt('./?q=rag');
    const started = takeStarted();
    expect(started.worker).toBe(workers[0]);
    workers[0]?.onerror?.(new Event('error'));
    expect(started.worker).toBeUndefined();
  });

  it('starts nothing more once the app has taken over', async () => {
    const { asked } = await startAt('./list?ids=2502.18411', { onAsked: takeStarted });
    expect(asked).toEqual([MANIFEST_FILE]);
  });

  it('knows the addresses of the router', () => {
    const paths = SCREENS.map(({ route }) => 'path' in route.options && route.options.path);
    expect(paths).toEqual(expect.arrayContaining(['/', '/author/$name', '/list']));
  });
});
