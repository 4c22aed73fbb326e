import type { ArchiveWorker } from '../contract';
import type { Platform } from './platform';
import type { ReadDays } from './readDays';

type OwnDigests = Pick<ArchiveWorker, 'setOwn' | 'readFiles' | 'stopFiles'>;

/** Before the index of a run is made: what comes until then is in it. */
const BEFORE_INDEXING: readonly string[] = ['idle', 'listing', 'waiting', 'reading'];

type Context = {
  readonly platform: Pick<Platform, 'loadOwn' | 'byteBudget'>;
  readonly days: ReadDays;
  readonly report: () => void;
  /** The step of the run under way. */
  readonly step: () => string;
};

/** What the worker does with the reader's own digests. The module for it comes when it is first needed. */
export function createOwnDigests({ platform, days, report, step }: Context): OwnDigests {
  let setting = new AbortController();
  let reading = new AbortController();
  return {
    async setOwn(imports) {
      setting.abort();
      setting = new AbortController();
      const { signal } = setting;
      await (await platform.loadOwn()).setOwn(days, imports, platform.byteBudget, signal);
      report();
      return !BEFORE_INDEXING.includes(step());
    },
    async readFiles(files, onProgress) {
      reading.abort();
      reading = new AbortController();
      const { signal } = reading;
      return (await platform.loadOwn()).readFiles(files, onProgress, signal);
    },
    stopFiles: () => reading.abort(),
  };
}
