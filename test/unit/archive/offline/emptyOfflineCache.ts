import type { OfflineCache } from '../../../../src/archive/offline/offlineCache';

/** A device that keeps nothing. */
export const NOTHING_HELD: OfflineCache = {
  match: async () => null,
  put: async () => false,
  paths: async () => new Set(),
  replaceList: async () => 'failed',
  isRefused: async () => true,
  refuse: async () => {},
  allow: async () => {},
};
