import { expose } from 'comlink';
import { createHeldFiles } from '../offline/offlineCache';
import { createReach } from '../offline/offlineFallback';
import { createSnapshotStore } from '../offline/snapshotStore';
import { createReadFile } from '../readFile';
import { createEngine } from './engine';
import { digestBytesFor } from './memoryBudget';

expose(
  createEngine({
    createReadFile: (base) => createReach(createReadFile(base), createHeldFiles(base)).readFile,
    createStore: createSnapshotStore,
    createHeld: createHeldFiles,
    // The build names this script by its content.
    version: self.location.pathname,
    mostBytes: digestBytesFor(navigator),
  }),
);
