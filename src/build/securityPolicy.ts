import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { PICTURE_HOSTS, VIDEO_HOSTS } from '../digest/media';

/** Name of the one Trusted Types policy, which lets our own worker through and nothing else. */
const TRUSTED_TYPES_POLICY = 'app';

const PLACE = '%SECURITY_POLICY%';
const DEV_NONCE = 'haru-dev';

/**
 * The content security policy in development, where it also lets Vite's own inline script, styles and
 * socket through.
 */
export function devSecurityPolicy(): Plugin {
  return {
    name: 'haru-security-policy',
    apply: 'serve',
    config: () => ({ html: { cspNonce: DEV_NONCE } }),
    transformIndexHtml: (html) => withPolicy(html, DEV_POLICY),
  };
}

/** A page that is otherwise complete, with its policy, which stands behind the charset. */
export function securePage(html: string): string {
  return withPolicy(html, hashesOf(html));
}

/**
 * The policy that stands in a page, as a header: that may also say who may show the page within another
 * one. Of a page that holds all that any page of the site runs and shows.
 */
export function policyHeader(html: string): string {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];
  if (!policy) throw new Error('expected a page with its policy, found none');
  return `${policy}; frame-ancestors 'none'`;
}

function withPolicy(html: string, more: Record<string, readonly string[]>): string {
  if (!html.includes(PLACE)) throw new Error(`index.html: expected ${PLACE}, found none`);
  return html.replace(PLACE, writePolicy(merge(PAGE_POLICY, more)));
}

const https = (hosts: readonly string[]) => hosts.map((host) => `https://${host}`);

const PAGE_POLICY: Record<string, readonly string[]> = {
  'default-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', ...https(PICTURE_HOSTS)],
  'media-src': https(VIDEO_HOSTS),
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': [TRUSTED_TYPES_POLICY],
};

const DEV_POLICY: Record<string, readonly string[]> = {
  'script-src': [`'nonce-${DEV_NONCE}'`],
  'style-src': ["'unsafe-inline'"],
  'connect-src': ['ws:'],
};

/** What the page itself holds may run and show, and nothing that somebody adds. */
function hashesOf(html: string): Record<string, readonly string[]> {
  const hashes = (tag: string) =>
    Array.from(html.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, 'g')), ([, text = '']) => {
      return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    });
  return { 'script-src': hashes('script'), 'style-src': hashes('style') };
}

/** A policy that also allows what another does. */
function merge(
  policy: Record<string, readonly string[]>,
  more: Record<string, readonly string[]>,
): Record<string, readonly string[]> {
  const merged = Object.entries(policy).map(([directive, sources]) => {
    return [directive, [...sources, ...(more[directive] ?? [])]] as const;
  });
  return Object.fromEntries(merged);
}

function writePolicy(policy: Record<string, readonly string[]>): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');
}
