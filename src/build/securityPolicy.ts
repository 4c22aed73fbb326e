import type { Plugin } from 'vite';
import { PICTURE_HOSTS, VIDEO_HOSTS } from '../digest/media';

/** Name of the one Trusted Types policy, which lets our own worker through and nothing else. */
const TRUSTED_TYPES_POLICY = 'app';

const PLACE = '%SECURITY_POLICY%';
const DEV_NONCE = 'haru-dev';

/**
 * Writes the content security policy into index.html, where it stands behind the charset. In
 * development it also lets Vite's own inline script, styles and socket through.
 */
export function securityPolicy(): Plugin {
  let policy = writePolicy(PAGE_POLICY);
  return {
    name: 'haru-security-policy',
    config: (_, { command }) => {
      if (command !== 'serve') return {};
      policy = writePolicy({ ...PAGE_POLICY, ...DEV_POLICY });
      return { html: { cspNonce: DEV_NONCE } };
    },
    transformIndexHtml(html) {
      if (!html.includes(PLACE)) throw new Error(`index.html: expected ${PLACE}, found none`);
      return html.replace(PLACE, policy);
    },
  };
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
  'script-src': ["'self'", `'nonce-${DEV_NONCE}'`],
  'style-src': ["'self'", "'unsafe-inline'"],
  'connect-src': ["'self'", 'ws:'],
};

function writePolicy(policy: Record<string, readonly string[]>): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');
}
