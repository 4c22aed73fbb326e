/** Keeps the last value that was computed, as long as what it depends on stays the same. */
export class Latest<T> {
  private last: { readonly key: readonly unknown[]; readonly value: T } | null = null;

  /** The kept value where every part of the key is the very same as last time, else a new one. */
  get(key: readonly unknown[], compute: () => T): T {
    const isSame =
      this.last?.key.length === key.length &&
      key.every((part, at) => Object.is(part, this.last?.key[at]));
    if (!this.last || !isSame) this.last = { key, value: compute() };
    return this.last.value;
  }
}
