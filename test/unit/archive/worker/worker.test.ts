import { expect, it, vi } from 'vitest';

// WebKit does so: the module for texts imports what both need from the file of the worker.
it('listens once, however often its script is evaluated', async () => {
  const listeners: string[] = [];
  vi.stubGlobal('self', globalThis);
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('location', { pathname: '/assets/worker-0a1b2c3d.js' });
  vi.stubGlobal('addEventListener', (type: string) => listeners.push(type));
  const evaluate = async (time: number) => {
    // Another name makes another module of the same script.
    await import(/* @vite-ignore */ `../../../../src/archive/worker/worker.ts?time=${time}`);
    return listeners.length;
  };
  const first = await evaluate(1);
  expect(first).toBeGreaterThan(0);
  expect(await evaluate(2)).toBe(first);
  vi.unstubAllGlobals();
  Reflect.deleteProperty(globalThis, 'isStarted');
});
