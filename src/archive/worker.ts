import { expose } from 'comlink';
import { createEngine } from './engine';
import { createHeldFiles } from './heldFiles';
import { digestBytesFor } from './memory';
import { createReach } from './reach';
import { createReadFile } from './readFile';
import { createSnapshotStore } from './snapshotStore';

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
