import { describe, expect, it } from 'vitest';
import { fillShell } from '../../../src/build/shell';
import { writeHead } from '../../../src/ui/head';
import { readHtml } from '../../e2e/html';

const SHELL = `<!doctype html><html><head><meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="%SECURITY_POLICY%" />
<title>하루논문</title><meta name="description" content="…" data-head />
<script>let theme;</script><script type="module" src="/main.js"></script><link rel="stylesheet" href="/style.css"></head><body><div id="app"></div></body></html>`;

/** What a title may bring along that means something to whoever puts a page together. */
const HOSTILE = `</title><script>alert(1)</script>"$&$'$\`<div id="app"></div></head>%SECURITY_POLICY%`;

const head = writeHead({
  title: HOSTILE,
  tags: [{ name: 'meta', attributes: { property: 'og:title', content: HOSTILE } }],
});
const mediaHosts = { pictures: ['images.example'], videos: [] };
const app = '<p>그대로 $& $1</p><script>alert(2)</script>';
const text = fillShell(SHELL, {
  mediaHosts,
  page: { app, head, version: '0a1b', related: [] },
});
const { document, meta } = readHtml(text);

describe('fillShell', () => {
  it('puts head and app in their places', () => {
    expect(document.querySelector('#app > p')?.textContent).toBe('그대로 $& $1');
    expect(document.querySelector<HTMLElement>('#app')?.dataset.version).toBe('0a1b');
    expect(document.head.querySelectorAll('title')).toHaveLength(1);
    expect(meta('description')).toBeNull();
  });

  it('takes a hostile title for text, wherever it stands', () => {
    expect(document.title).toBe(HOSTILE);
    expect(meta('og:title')).toBe(HOSTILE);
  });

  it('needs the script of the app to put the others after it', () => {
    const without = SHELL.replace(/<script type="module"[^>]*><\/script>/, '');
    expect(() => fillShell(without, { mediaHosts, page: null })).toThrow(
      'expected a module script',
    );
  });

  it('lets only the shell’s own scripts run, whatever the app brings along', () => {
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    expect(policy.match(/'sha256-[^']+'/g)).toHaveLength(1);
    const plain = fillShell(SHELL, { mediaHosts, page: null });
    expect(readHtml(plain).document.querySelector('meta[http-equiv]')?.outerHTML).toContain(
      policy.match(/'sha256-[^']+'/)?.[0],
    );
  });

  it('starts what an address asks for right after the first script, in pages of any day alike', () => {
    const start = (newest: string | null, rows: string | null = null) =>
      fillShell(SHELL, {
        mediaHosts,
        page: { app, head, version: '', related: [] },
        start: { script: 'start("<a>");', newest, rows },
      });
    const { document: page } = readHtml(start('digests/a"b.md', 'digests/a-rows.md'));
    const started = page.querySelector('script[src] + script');
    expect(started?.textContent).toBe('start("<a>");');
    expect(started?.getAttribute('data-newest')).toBe('digests/a"b.md');
    expect(started?.getAttribute('data-rows')).toBe('digests/a-rows.md');
    const policyOf = (html: string) => html.match(/'sha256-[^']+'/g);
    expect(policyOf(start(null))).toHaveLength(2);
    expect(policyOf(start('digests/a.md'))).toEqual(policyOf(start(null)));
  });
});
