import { createSnapshotStore } from '../offline/snapshotStore';
import { runIndexing } from './runIndexing';
import { createSaving } from './saving';

/** What indexes and stores what has been read: one module, which comes in a file of its own when it is first needed. */
export const storing = { createSaving, createSnapshotStore, runIndexing };
