import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { digest, type PaperText } from './digestText';
import { publish } from './fakeHost';
import { listed } from './listed';
import { renderApp } from './renderApp';

const IMG = '<img src=x onerror="run()">';
const SCRIPT = '<script>run()</script>';
const run = vi.fn();

beforeEach(() => {
  run.mockClear();
  vi.stubGlobal('run', run);
});

const openPaper = async (address: string, paper: Partial<PaperText>) => {
  const text = digest('2025-02-26', { id: '2502.18411', title: 'One', votes: 1, ...paper });
  const app = renderApp(address, { files: publish(text) });
  // A row may be there before its text.
  await waitFor(() =>
    expect(document.querySelector('main article:not(:has([aria-busy="true"]))')).not.toBeNull(),
  );
  return app;
};
const main = () => screen.getByRole('main');
const hrefs = () => Array.from(document.querySelectorAll('a'), (a) => a.getAttribute('href') ?? '');

describe.each(['/?q=one', '/paper/2502.18411'])('hostile text at %s', (address) => {
  it.each<[string, Partial<PaperText>]>([
    ['제목', { title: `One ${IMG}${SCRIPT}` }],
    ['요약', { title: 'One', lines: [`- ***What's New***: ${IMG}${SCRIPT}`] }],
    ['저자', { title: 'One', authors: `${IMG}${SCRIPT}` }],
  ])('HTML in %s is text', async (_, paper) => {
    await openPaper(address, paper);
    expect(main()).toHaveTextContent(`${IMG}${SCRIPT}`);
    expect(document.querySelector('main img, main script')).toBeNull();
    expect(run).not.toHaveBeenCalled();
  });

  it.each([
    '[여기](javascript:run())',
    '[여기](data:text/html,<script>run()</script>)',
    '[여기](http://example.org/a)',
    '[여기](https://good.example@evil.example/)',
  ])('%s is text and no link', async (text) => {
    await openPaper(address, { lines: [`- ***What's New***: ${text} 끝`] });
    expect(main()).toHaveTextContent(`${text} 끝`);
    expect(hrefs().filter((href) => !/^(\/|#|https:\/\/)/.test(href))).toEqual([]);
    expect(hrefs().filter((href) => /evil|example\.org/.test(href))).toEqual([]);
  });

  it.each([
    '![](http://cdn-thumbnails.huggingface.co/a.png)', // not https
    '![](https://evil.example/a.png)',
    '![](https://cdn-thumbnails.huggingface.co:8443/a.png)',
    '![](javascript:run())',
    '[Watch Video](https://evil.example/a.mp4)',
    '<video src="http://cdn-uploads.huggingface.co/a.mp4"></video>',
  ])('%s is not loaded', async (line) => {
    await openPaper(address, { lines: [line, '- 문장.'] });
    expect(document.querySelector('main :is(img, video, source, iframe)')).toBeNull();
  });
});

describe('a title with links in it', () => {
  it.each(['/', '/?q=agents', '/paper/2502.18411', '/author/Ann%20Lee'])(
    'is one link at %s, or none',
    async (address) => {
      const title = 'Agents read https://example.com/docs and [**act**](https://example.com/act)';
      renderApp(address, {
        files: publish(
          digest('2025-02-26', { id: '2502.18411', title, votes: 1, authors: 'Ann Lee' }),
        ),
      });
      await screen.findAllByText(/Agents/);
      expect(document.querySelectorAll('a a')).toHaveLength(0);
      expect(hrefs().filter((href) => href.startsWith('https://example.com'))).toEqual([]);
      expect(main()).toHaveTextContent('Agents read https://example.com/docs and');
    },
  );
});

describe('an author named __proto__', () => {
  const paper = { title: 'Proto', authors: '__proto__, constructor, Kai Chen' };

  it('has a page and co-authors', async () => {
    await openPaper('/author/__proto__', paper);
    expect(listed()).toEqual(['Proto']);
    expect(screen.getByRole('heading', { level: 1, name: '__proto__' })).toBeVisible();
    expect(await screen.findByRole('link', { name: /^constructor\s*함께 1편$/ })).toBeVisible();
  });

  it('is in the list of authors', async () => {
    renderApp('/authors', {
      files: publish(digest('2025-02-26', { id: '2502.18411', ...paper })),
    });
    expect(await screen.findByRole('link', { name: '__proto__' })).toHaveAttribute(
      'href',
      '/author/__proto__',
    );
  });

  it('becomes a filter', async () => {
    await openPaper('/?author=__proto__&author=constructor', paper);
    expect(listed()).toEqual(['Proto']);
    expect(screen.getByRole('button', { name: '필터 지우기: __proto__' })).toBeVisible();
  });
});

describe('characters that change the direction of text', () => {
  it('leave nothing invisible in a title', async () => {
    await openPaper('/', { title: 'One\u202eeno\u200b two' });
    expect(listed()).toEqual(['Oneeno two']);
  });
});
