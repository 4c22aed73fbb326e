import { expose } from 'comlink';
import { createEngine } from './engine';
import { digestBytesFor } from './memory';
import { createReadFile } from './readFile';
import { createSnapshotStore } from './snapshotStore';

expose(
  createEngine({
    createReadFile,
    createStore: createSnapshotStore,
    // The build names this script by its content.
    version: self.location.pathname,
    mostBytes: digestBytesFor(navigator),
  }),
);
