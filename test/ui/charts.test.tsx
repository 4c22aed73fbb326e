import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { listed } from './listed';
import { renderApp } from './renderApp';
import { DIFFUSION, SCALING, THREE_DAYS } from './threeDays';

async function openAt(address: string) {
  const app = renderApp(address, { files: THREE_DAYS });
  await screen.findByRole('slider', { name: '투표 범위의 시작' });
  return app;
}

const slider = (name: string) => screen.getByRole('slider', { name });

describe('the date strip', () => {
  it('a range is chosen by keys, and the handles say day and contents', async () => {
    const { user, address } = await openAt('/');
    const start = slider('기간의 시작');
    expect(start).toHaveAttribute('aria-valuetext', '2023년 11월 20일, 3일 · 5편');
    start.focus();
    // jsdom has no widths: a bar a year.
    await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(address()).toBe('/?from=2024-01-01'));
    await waitFor(() =>
      expect(start).toHaveAttribute('aria-valuetext', '2024년 1월 1일, 2일 · 4편'),
    );
    await user.keyboard('{Delete}');
    await waitFor(() => expect(address()).toBe('/'));
  });

  it('counts what other filters leave', async () => {
    await openAt('/?author=Bo+Li');
    await screen.findByText('2일 · 2편');
    expect(slider('기간의 끝')).toHaveAttribute('aria-valuetext', '2025년 2월 26일, 2일 · 2편');
  });
});

describe('the vote chart', () => {
  it('a range is chosen by keys, and holds what a typed number would', async () => {
    const { user, address } = await openAt('/');
    const lowest = slider('투표 범위의 시작');
    await waitFor(() => expect(lowest).toHaveAttribute('aria-valuetext', '0표, 5편'));
    lowest.focus();
    await user.keyboard('{End}{PageDown}{ArrowRight}');
    await waitFor(() => expect(address()).toBe('/?votes=10-'));
    await waitFor(() => expect(listed()).toEqual([DIFFUSION, SCALING]));
    expect(screen.getByLabelText('최소 투표')).toHaveValue('10');
    expect(lowest).toHaveAttribute('aria-valuetext', '10표, 2편');
  });
});
