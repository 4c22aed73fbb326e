import { FailureError } from '../../failure';
import { NOTHING_READ, type Progress } from '../contract';
import type { ArchiveClient } from './client';

/** A client whose code is loaded when it is first asked or started: the newest day needs none of it. */
export function createLazyClient(load: () => Promise<ArchiveClient>): ArchiveClient {
  const listeners = new Set<() => void>();
  let client: ArchiveClient | null = null;
  let loading: Promise<ArchiveClient> | null = null;
  let failed: Progress | null = null;

  const tell = () => {
    for (const listener of listeners) listener();
  };

  /** Shared while it runs; one that failed is tried again by the next who asks. */
  const loaded = (): Promise<ArchiveClient> => {
    loading ??= load().then(
      (found) => {
        failed = null;
        client = found;
        client.subscribe(tell);
        return found;
      },
      () => {
        loading = null;
        failed = { ...NOTHING_READ, failure: { kind: 'no-worker' } };
        tell();
        throw new FailureError({ kind: 'no-worker' });
      },
    );
    return loading;
  };

  return {
    ask: async (call, signal) => (client ?? (await loaded())).ask(call, signal),
    start: () => {
      // Who listens is told of the failure.
      loaded().then(
        (found) => found.start(),
        () => {},
      );
    },
    progress: () => failed ?? client?.progress() ?? NOTHING_READ,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
