import { expose } from 'comlink';
import { createOfflineCache } from '../offline/offlineCache';
import { createSnapshotStore } from '../offline/snapshotStore';
import { createReadFile } from '../readFile';
import { createEngine } from './engine';
import { digestByteBudget } from './memoryBudget';

expose(
  createEngine({
    createReadFile,
    createOfflineCache,
    createSnapshotStore,
    // The build names this script by its content.
    version: self.location.pathname,
    byteBudget: digestByteBudget(navigator),
  }),
);
