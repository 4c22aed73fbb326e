import type { HeldFiles } from '../../../src/archive/heldFiles';

/** A device that keeps nothing. */
export const NOTHING_HELD: HeldFiles = {
  match: async () => null,
  put: async () => false,
  paths: async () => new Set(),
  keepOnly: async () => {},
  refuse: async () => {},
  allow: async () => {},
};
