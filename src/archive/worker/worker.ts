import { expose } from 'comlink';
import { createOfflineCache } from '../offline/offlineCache';
import { createReadFile } from '../readFile';
import { arrived } from './arrived';
import { createEarlyRead } from './earlyRead';
import { createEngine } from './engine';
import { lazySnapshotStore } from './lazySnapshotStore';
import { createLazyTextModule } from './lazyTextModule';
import { digestByteBudget } from './memoryBudget';
import { receiveStart } from './receiveStart';
import { whenReady } from './whenReady';

const scope: typeof self & { isStarted?: true } = self;
// WebKit evaluates this script once more when a module that comes later imports what both need from it.
if (!scope.isStarted) start();
scope.isStarted = true;

function start(): void {
  const early = receiveStart(self, (base, question) => begin(base, question));
  const worker = whenReady(
    createEngine({
      createReadFile: (base) => createReadFile(base, early),
      createOfflineCache,
      createSnapshotStore: (base, version) =>
        lazySnapshotStore(async () =>
          (await import('./storing')).storing.createSnapshotStore(base, version),
        ),
      textModule: createLazyTextModule(
        async () => (await import('../../search/query/textModule')).textModule,
      ),
      loadOwn: async () => (await arrived(import('./own/ownModule'))).ownModule,
      // The build names this script by its content, and by that of the module that indexes texts.
      version: self.location.pathname,
      byteBudget: digestByteBudget(navigator),
    }),
  );
  const { begin, read } = createEarlyRead(worker);
  expose({ ...worker, read });
}
