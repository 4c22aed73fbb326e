/** Bytes as megabytes (10⁶), with one decimal below ten: `200_000` → `'0.2'`, `12e6` → `'12'`. A few are `'0.1'`. */
export function megabytes(bytes: number): string {
  const size = bytes > 0 ? Math.max(bytes / 1e6, 0.1) : 0;
  return size.toFixed(size < 10 ? 1 : 0);
}
