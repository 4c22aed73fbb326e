/**
 * For files of the archive. `always`, since a query that waits for the browser to report a network shows the
 * reader nothing at all; the request itself fails soon enough. Tried again on `online`.
 */
export const FILE_OPTIONS = {
  networkMode: 'always',
  refetchOnReconnect: true,
  staleTime: Number.POSITIVE_INFINITY,
} as const;
