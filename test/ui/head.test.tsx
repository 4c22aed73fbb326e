import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from './renderApp';
import { DIFFUSION, THREE_DAYS } from './threeDays';

const meta = (name: string) =>
  document.head.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? null;
const canonical = () => document.head.querySelector('link[rel=canonical]')?.getAttribute('href');

describe('the head of a page', () => {
  it('names the paper that is shown', async () => {
    renderApp('/paper/2502.18411', { files: THREE_DAYS });
    await screen.findByRole('heading', { level: 1, name: DIFFUSION });
    await waitFor(() => {
      expect(meta('citation_arxiv_id')).toBe('2502.18411');
      expect(canonical()).toMatch(/\/paper\/2502\.18411\/$/);
      expect(meta('robots')).toBeNull();
    });
  });

  it('is not that of the paper before, where the next one does not come', async () => {
    const { user, host } = renderApp('/paper/2502.18137', { files: THREE_DAYS });
    await waitFor(() => expect(meta('citation_arxiv_id')).toBe('2502.18137'));
    const next = await screen.findByRole('link', { name: /^다음 논문/ });
    host.setFaults({ '2025-02-13-': 500, 'pack-2025-02': 500 });
    await user.click(next);
    await screen.findByRole('alert');
    await waitFor(() => expect(document.title).toMatch(/^불러오지 못했습니다/));
    await waitFor(() => {
      expect(meta('citation_arxiv_id')).toBeNull();
      expect(meta('robots')).toBe('noindex');
    });
  });

  it('is that of the list again, when what failed is there', async () => {
    const { user, host } = renderApp('/', { files: THREE_DAYS, faults: { 'index.json': 500 } });
    const alert = await screen.findByRole('alert');
    await waitFor(() => expect(document.title).toMatch(/^불러오지 못했습니다/));
    host.setFaults({});
    await user.click(within(alert).getByRole('button', { name: '다시 시도' }));
    await screen.findAllByRole('article');
    await waitFor(() => expect(document.title).not.toMatch(/불러오지 못했습니다/));
    expect(meta('robots')).toBeNull();
  });

  it.each(['/nothing/here', '/paper/2501.99999', '/list?ids=2502.18411'])(
    'of %s asks engines not to list it',
    async (address) => {
      renderApp(address, { files: THREE_DAYS });
      await waitFor(() => {
        expect(meta('robots')).toBe('noindex');
        expect(canonical()).toBeUndefined();
      });
    },
  );
});
