import type { Page } from '@playwright/test';

/** Bytes that a page's worker holds after a collection: its objects and its buffers. */
export async function workerHeap(page: Page): Promise<number> {
  const heap = await openWorkerHeap(page);
  const bytes = await heap.bytes();
  await heap.close();
  return bytes;
}

/** What a page's worker holds, to be asked more than once, also while it is at work. */
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
  let calls = 0;
  const call = async (method: string): Promise<Record<string, number>> => {
    const id = ++calls;
    const answered = new Promise<Record<string, number>>((resolve) => {
      session.on('Target.receivedMessageFromTarget', ({ message }) => {
        const answer = JSON.parse(message);
        if (answer.id === id) resolve(answer.result);
      });
    });
    const message = JSON.stringify({ id, method });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
    return answered;
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
