import { expose } from 'comlink';
import { createOfflineCache } from '../offline/offlineCache';
import { createSnapshotStore } from '../offline/snapshotStore';
import { createReadFile } from '../readFile';
import { createEarlyRead } from './earlyRead';
import { createEngine } from './engine';
import { digestByteBudget } from './memoryBudget';
import { receiveStart } from './receiveStart';

const early = receiveStart(self, (base, question) => begin(base, question));
const engine = createEngine({
  createReadFile: (base) => createReadFile(base, early),
  createOfflineCache,
  createSnapshotStore,
  // The build names this script by its content.
  version: self.location.pathname,
  byteBudget: digestByteBudget(navigator),
});
const { begin, read } = createEarlyRead(engine);
expose({ ...engine, read });
