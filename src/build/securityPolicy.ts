import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import type { MediaHosts } from '../digest/media';

/** The only Trusted Types policies: src/ui/trusted.ts and src/app/start/startQuestion.ts. */
const TRUSTED_TYPES_POLICIES = ['app', 'start'];

const PLACEHOLDER = '%SECURITY_POLICY%';
const DEV_NONCE = 'haru-dev';

/** Writes the content security policy in development. It also allows Vite's inline script, styles and socket. */
export function devSecurityPolicy(mediaHosts: MediaHosts): Plugin {
  return {
    name: 'haru-security-policy',
    apply: 'serve',
    config: () => ({ html: { cspNonce: DEV_NONCE } }),
    transformIndexHtml: (html) => withPolicy(html, mediaHosts, DEV_POLICY),
  };
}

/** Writes the policy into a page that is otherwise complete: inline scripts and styles of later are refused. */
export function securePage(html: string, mediaHosts: MediaHosts): string {
  return withPolicy(html, mediaHosts, hashesOf(html));
}

/**
 * Returns the policy of a page as a header, where it can also forbid frames. The page must hold every
 * inline script and style of the site.
 */
export function policyHeader(html: string): string {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];
  if (!policy) throw new Error('expected a page with its policy, found none');
  return `${policy};frame-ancestors 'none'`;
}

function withPolicy(
  html: string,
  mediaHosts: MediaHosts,
  more: Record<string, readonly string[]>,
): string {
  if (!html.includes(PLACEHOLDER))
    throw new Error(`index.html: expected ${PLACEHOLDER}, found none`);
  return html.replace(PLACEHOLDER, writePolicy(merge(pagePolicy(mediaHosts), more)));
}

const https = (hosts: readonly string[]) => hosts.map((host) => `https://${host}`);

const pagePolicy = ({ pictures, videos }: MediaHosts): Record<string, readonly string[]> => ({
  'default-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', ...https(pictures)],
  'media-src': videos.length > 0 ? https(videos) : ["'none'"],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': TRUSTED_TYPES_POLICIES,
});

const DEV_POLICY: Record<string, readonly string[]> = {
  'script-src': [`'nonce-${DEV_NONCE}'`],
  'style-src': ["'unsafe-inline'"],
  'connect-src': ['ws:'],
};

/** Allows the inline scripts and styles of the page by their hash. */
function hashesOf(html: string): Record<string, readonly string[]> {
  const hashes = (tag: string) =>
    Array.from(
      html.matchAll(new RegExp(`<${tag}(?: data-[^>]*)?>([^]*?)</${tag}>`, 'g')),
      ([, text = '']) => {
        return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
      },
    );
  return { 'script-src': hashes('script'), 'style-src': hashes('style') };
}

/** Joins the sources of two policies, by the directives of the first. */
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
    .join(';');
}
