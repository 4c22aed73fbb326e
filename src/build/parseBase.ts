import { InputError } from './inputError';

/**
 * Parses `BASE_PATH`: `'/daily-papers'` → `'/daily-papers/'`, `'/'` where it is not set. Throws for anything that
 * is not the path of an address, such as the folder of a disk that some shells on Windows make of it.
 */
export function parseBase(text: string | undefined): string {
  if (!text || text === '/') return '/';
  if (/^(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)+\/?$/.test(text)) return text.replace(/\/?$/, '/');
  throw new InputError(
    `BASE_PATH: expected a path like /daily-papers/ of letters, digits and - . _ ~ (the host goes into SITE_ORIGIN), found ${text}`,
  );
}
