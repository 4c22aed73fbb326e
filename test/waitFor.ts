import { vi } from 'vitest';

/** As long as any state takes on a busy machine, where the second that Vitest waits by default is too short. */
const LIMITS = { timeout: 30_000 };

/** Waits until a function no longer throws, and returns what it returns. */
export function waitFor<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, LIMITS);
}

/** Waits until a function returns something that is true, and returns that. */
export function waitUntil<T>(check: () => T | Promise<T>): ReturnType<typeof vi.waitUntil<T>> {
  return vi.waitUntil(check, LIMITS);
}
