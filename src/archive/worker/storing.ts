import { createSnapshotStore } from '../offline/snapshotStore';
import { createSaving } from './saving';

/**
 * What stores index and digests: one module, which comes in a file of its own when it is first needed, and needs nothing
 * of what looks into texts.
 */
export const storing = { createSaving, createSnapshotStore };
