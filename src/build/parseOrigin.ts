import { InputError } from './inputError';

/**
 * Parses `SITE_ORIGIN`: `'https://haru.example/'` → `'https://haru.example'`, `''` where it is not set.
 * Throws for anything that is not an http or https origin; a path belongs into `BASE_PATH`.
 */
export function parseOrigin(text: string | undefined): string {
  if (!text) return '';
  const url = URL.canParse(text) ? new URL(text) : null;
  const isOrigin = url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
  if (isOrigin) return url.origin;
  throw new InputError(
    `SITE_ORIGIN: expected an origin like https://haru.example (a path goes into BASE_PATH), found ${text}`,
  );
}
