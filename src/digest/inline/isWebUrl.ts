/**
 * Returns whether a text is an https address that a link may have: its host has a dot, and no user
 * name hides it. `'https://a.io/b'` is one; `'http://a.io'`, `'https://localhost'` and
 * `'https://a.io@b.io/'` are refused.
 */
export function isWebUrl(url: string): boolean {
  if (!WEB_HOST.test(url) || !URL.canParse(url)) return false;
  return /[^.]\.[^.]/.test(new URL(url).hostname);
}

/** DNS limits a host to 253 characters, which keeps `URL` from reading an endless one. */
const WEB_HOST = /^https:\/\/[^/?#@]{1,260}(?:[/?#]|$)/;
