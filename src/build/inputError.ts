import { inspect } from 'node:util';

/**
 * A fault of what the build is given: a digest, a folder, a setting. It is printed as its message alone, since
 * a stack of this code or of the bundler says nothing about it. Vite prints errors by `util.inspect`.
 */
export class InputError extends Error {
  [inspect.custom](): string {
    return this.message;
  }
}

/** What was found in place of a file or folder that cannot be read: `'nothing there'`. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? String(error);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'nothing there',
  ENOTDIR: 'a file',
  EISDIR: 'a folder',
  EACCES: 'that reading it is not allowed',
  EPERM: 'that reading it is not allowed',
  ELOOP: 'a link that leads in circles',
};
