import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { parseArxivId } from '../../src/digest/arxivId';
import { rowState } from '../../src/views/browse/list/rowState';
import { rowStates } from '../../src/views/browse/list/rowStates';
import { renderApp } from './renderApp';
import { DIFFUSION, SPARSE, THREE_DAYS } from './threeDays';

const row = (name: string) => screen.findByRole('article', { name });

describe('the row of a paper', () => {
  it('keeps the marks of a visit where the browser has no storage, and says so once', async () => {
    const { user } = renderApp('/', { files: THREE_DAYS });
    const article = await row(DIFFUSION);
    const star = await within(article).findByRole('button', { name: '저장' });
    expect(article).not.toHaveAttribute('data-read');
    expect(star).toHaveAttribute('aria-pressed', 'false');
    await user.click(star);
    expect(star).toHaveAttribute('aria-pressed', 'true');
    expect(await screen.findByText(/이번 방문 동안만 기억합니다/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '되돌리기' }));
    expect(star).toHaveAttribute('aria-pressed', 'false');
    await user.click(star);
    expect(screen.getByText('저장했습니다.')).toBeVisible();
    expect(screen.queryByText(/이번 방문 동안만/)).toBeNull();
  });

  it('says by a word that it was read, or that its summary is in doubt', async () => {
    renderApp('/', { files: THREE_DAYS });
    await within(await row(SPARSE)).findByRole('button', { name: '저장' });
    const saving = { isSaved: false, toggle: vi.fn() };
    const id = parseArxivId('2502.18411');
    if (!id) throw new Error('expected an id');
    const states = new Map([
      ['2502.18411', rowState({ id, isRead: true, isDoubtful: false, saving, checking: null })],
    ]);
    const doubtful = rowState({ id, isRead: false, isDoubtful: true, saving, checking: null });
    act(() => rowStates.set((id) => states.get(id) ?? doubtful));
    const read = within(await row(DIFFUSION));
    expect(await read.findByText('읽음')).toBeVisible();
    expect(await row(DIFFUSION)).toHaveAttribute('data-read');
    expect(read.queryByText('요약 의심')).toBeNull();
    expect(await within(await row(SPARSE)).findByText('요약 의심')).toBeVisible();
    expect(await row(SPARSE)).not.toHaveAttribute('data-read');
  });
});
