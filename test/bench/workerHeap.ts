import type { Page } from '@playwright/test';

/** Bytes that a page's worker holds after a collection: its objects and its buffers. */
export async function workerHeap(page: Page): Promise<number> {
  const heap = await openWorkerHeap(page);
  const bytes = await heap.bytes();
  await heap.close();
  return bytes;
}

/** The memory of a page's worker, measured as often as asked, also while it works. */
export type WorkerHeap = { bytes(): Promise<number>; close(): Promise<void> };

export async function openWorkerHeap(page: Page): Promise<WorkerHeap> {
  const session = await page.context().newCDPSession(page);
  const attached = new Promise<string>((resolve) =>
    session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      // Not the service worker, which keeps the app and holds nothing.
      if (targetInfo.type === 'worker') resolve(sessionId);
    }),
  );
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  const sessionId = await attached;
  const answered = new Map<number, (result: Record<string, number>) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message);
    answered.get(id)?.(result);
    answered.delete(id);
  });
  let calls = 0;
  const call = async (method: string): Promise<Record<string, number>> => {
    const id = ++calls;
    const result = new Promise<Record<string, number>>((resolve) => answered.set(id, resolve));
    const message = JSON.stringify({ id, method });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
    return result;
  };
  return {
    async bytes() {
      await call('HeapProfiler.collectGarbage');
      const { usedSize = 0, backingStorageSize = 0 } = await call('Runtime.getHeapUsage');
      return usedSize + backingStorageSize;
    },
    close: () => session.detach(),
  };
}
