/** A number of bytes in millions: `0.2`, `12`. */
export function megabytes(bytes: number): string {
  const size = bytes / 1e6;
  return size.toFixed(size < 10 ? 1 : 0);
}
