import { NOT_LOADED } from './lazyTextModule';

/** A part of the code, which the module system keeps. Rejects with a failure where it does not come. */
export async function arrived<T>(part: Promise<T>): Promise<T> {
  return part.catch(() => {
    throw NOT_LOADED;
  });
}
