/** Bytes as megabytes (10⁶), with one decimal below ten: `200_000` → `'0.2'`, `12e6` → `'12'`. */
export function megabytes(bytes: number): string {
  const size = bytes / 1e6;
  return size.toFixed(size < 10 ? 1 : 0);
}
