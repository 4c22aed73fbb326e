/** The value below which a share of some values is; NaN for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Calls a function; `ms` is the time of the processor, which other processes do not lengthen. */
export function cpuTime<T>(call: () => T): { value: T; ms: number } {
  const start = process.cpuUsage();
  const value = call();
  const { user, system } = process.cpuUsage(start);
  return { value, ms: (user + system) / 1000 };
}
