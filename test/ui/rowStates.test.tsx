import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { rowState } from '../../src/views/browse/list/rowState';
import { renderApp } from './renderApp';
import { DIFFUSION, SPARSE, THREE_DAYS } from './threeDays';

const row = (name: string) => screen.findByRole('article', { name });

describe('the row of a paper', () => {
  it('says nothing of a reader as long as nothing is known of one', async () => {
    renderApp('/', { files: THREE_DAYS });
    const article = await row(DIFFUSION);
    expect(article).not.toHaveAttribute('data-read');
    expect(within(article).queryByText('읽음')).toBeNull();
    expect(within(article).queryByText('요약 의심')).toBeNull();
    expect(within(article).queryByRole('button')).toBeNull();
  });

  it('says by a word that it was read, or that its summary is in doubt, and saves it', async () => {
    const toggle = vi.fn();
    const { user } = renderApp('/', {
      files: THREE_DAYS,
      rowState: (id) =>
        id === '2502.18411'
          ? rowState({ isRead: true, isDoubtful: false, saving: { isSaved: true, toggle } })
          : rowState({ isRead: false, isDoubtful: true, saving: { isSaved: false, toggle } }),
    });
    const read = within(await row(DIFFUSION));
    expect(await read.findByText('읽음')).toBeVisible();
    expect(await row(DIFFUSION)).toHaveAttribute('data-read');
    expect(read.queryByText('요약 의심')).toBeNull();
    const saved = read.getByRole('button', { name: '저장' });
    expect(saved).toHaveAttribute('aria-pressed', 'true');
    await user.click(saved);
    expect(toggle).toHaveBeenCalledTimes(1);
    const doubtful = within(await row(SPARSE));
    expect(await doubtful.findByText('요약 의심')).toBeVisible();
    expect(doubtful.queryByText('읽음')).toBeNull();
    expect(await row(SPARSE)).not.toHaveAttribute('data-read');
    expect(doubtful.getByRole('button', { name: '저장' })).toHaveAttribute('aria-pressed', 'false');
  });
});
