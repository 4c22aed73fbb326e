import { createSnapshotStore } from '../offline/snapshotStore';
import { createSaving } from './saving';

/** What stores the index and the digests: one module, which comes in a file of its own when it is first needed. */
export const storing = { createSaving, createSnapshotStore };
