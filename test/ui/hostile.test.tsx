import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { digest } from './digestText';
import { publish } from './fakeHost';
import { renderApp } from './renderApp';

const hrefs = () => Array.from(document.querySelectorAll('a'), (a) => a.getAttribute('href') ?? '');

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
      expect(screen.getByRole('main')).toHaveTextContent(
        'Agents read https://example.com/docs and',
      );
    },
  );
});
