import type { OfflineCache } from '../../../../src/archive/offline/offlineCache';

/** The cache of a reader who wants nothing stored. */
export const REFUSING_CACHE: OfflineCache = {
  match: async () => null,
  put: async () => false,
  paths: async () => new Set(),
  replaceList: async () => 'failed',
  isRefused: async () => true,
  refuse: async () => {},
  allow: async () => {},
};
