/**
 * Reads the header `Retry-After`, seconds or a date: `'30'` → 30000. Milliseconds from `now`, at least a second.
 * null: there is none, or none that can be read.
 */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  const text = header.trim();
  const wait = /^\d{1,9}$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isNaN(wait) ? null : Math.max(wait, 1000);
}
