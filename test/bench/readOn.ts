import type { CDPSession, Page } from '@playwright/test';
import { workerHeap } from './workerHeap';

/** What a page and its worker hold after a collection. */
export type Holding = {
  readonly nodes: number;
  readonly listeners: number;
  /** Bytes. */
  readonly heap: number;
  readonly worker: number;
};

/** Searches of a reader, one a round; they repeat. */
const WORDS = ['확산 모델', 'RAG', 'mamba', '강화학습', 'difussion', 'ㄱㅎㅎㅅ', 'video'];
const MIN_VOTES = ['1', '5', '10', '20', '40'];

/**
 * Reads for a few minutes, from the archive list and back to it: scrolls, opens a paper and its neighbours,
 * goes back, searches, filters, opens an author, the screens and the dialogs. Evaluates nothing in the page:
 * each call would leave compiled code there.
 */
export async function readOn(page: Page, round: number): Promise<void> {
  const rows = page.getByRole('article').getByRole('heading').getByRole('link');
  const home = page.getByRole('banner').getByRole('link').first();
  await home.click();
  await rows.first().waitFor();
  for (let step = 0; step < 4; step++) await page.mouse.wheel(0, 900);
  await rows.nth(round % 5).click();
  await page.locator('main article h1').waitFor();
  for (const key of ['j', 'j', 'k']) await page.keyboard.press(key);
  await page.keyboard.press('Escape');

  const field = page.getByRole('combobox', { name: '검색' });
  await field.fill(WORDS[round % WORDS.length] ?? '');
  await field.press('Enter');
  await page.locator('[role=status][aria-busy=false]').first().waitFor();
  await rows.first().click();
  await page.locator('main article h1').waitFor();
  await page.goBack();
  await rows.first().waitFor();

  await page.getByLabel('최소 투표').fill(MIN_VOTES[round % MIN_VOTES.length] ?? '');
  await page.keyboard.press('Enter');
  await page.locator('[role=status][aria-busy=false]').first().waitFor();
  const exporting = page.getByRole('button', { name: '목록 내보내기' });
  if (await exporting.isEnabled().catch(() => false)) {
    await exporting.click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type(WORDS[round % WORDS.length] ?? '');
  await page.keyboard.press('Escape');

  await home.click();
  await rows.first().waitFor();
  await rows.first().click();
  await page.locator('article[data-open-paper] a[href*="/author/"]').first().click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.goBack();
  await page.goBack();
  for (const screen of ['저자', '소개']) {
    await page.getByRole('link', { name: screen, exact: true }).last().click();
    await page.locator('main h1').waitFor();
  }
  await home.click();
  await rows.first().waitFor();
  await page.keyboard.press('Home');
}

/** @param session of the page, opened once: each one that is open keeps what it has seen */
export async function measureHolding(page: Page, session: CDPSession): Promise<Holding> {
  const readMetrics = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    return (name: string) => metrics.find((entry) => entry.name === name)?.value ?? Number.NaN;
  };
  // Collects until nothing more is given up: rendering and timers end some time after the last key.
  let metric = await readMetrics();
  for (let same = 0; same < 3; ) {
    const before = metric('Nodes');
    metric = await readMetrics();
    same = metric('Nodes') === before ? same + 1 : 0;
  }
  return {
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    heap: await objectBytes(session),
    worker: await workerHeap(page),
  };
}

type HeapSnapshot = {
  readonly snapshot: { readonly meta: { node_fields: string[]; node_types: [string[]] } };
  readonly nodes: readonly number[];
};

/**
 * Bytes of a page's objects, by a snapshot of its heap. Compiled code is left out: who drives the browser
 * leaves some of his own there at each call.
 */
async function objectBytes(session: CDPSession): Promise<number> {
  let text = '';
  const accumulate = ({ chunk }: { chunk: string }) => {
    text += chunk;
  };
  session.on('HeapProfiler.addHeapSnapshotChunk', accumulate);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', accumulate);
  const { snapshot, nodes }: HeapSnapshot = JSON.parse(text);
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const code = types[0].indexOf('code');
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (nodes[at + type] !== code) bytes += nodes[at + size] ?? 0;
  }
  return bytes;
}
