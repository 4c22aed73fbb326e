import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { DigestFiles } from '../../src/build/collectDigests';
import { digest } from './digestText';
import { publish } from './fakeHost';
import { listed } from './listed';
import { renderApp } from './renderApp';
import { DIFFUSION, SCALING, THREE_DAYS } from './threeDays';

/** So many days that they are a strip: one in 2023, the others in February 2025, Bo Li on the last two. */
const MANY_DAYS = publish(
  digest('2023-11-20', { id: '2311.10642', title: 'Rethinking Attention' }),
  ...Array.from({ length: 16 }, (_, place) =>
    digest(`2025-02-${place + 10}`, {
      id: `2502.180${place + 10}`,
      title: `Attention ${place}`,
      votes: place,
      authors: place < 14 ? 'Kai Chen' : 'Bo Li',
      lines: ["- ***What's New***: 주의를 다시 살펴봅니다."],
    }),
  ),
);

async function openAt(address: string, files: DigestFiles) {
  localStorage.setItem('haru:filters', 'open');
  const app = renderApp(address, { files });
  await screen.findByRole('slider', { name: '투표 범위의 시작' });
  return app;
}

const slider = (name: string) => screen.findByRole('slider', { name });

describe('the date strip', () => {
  it('a range is chosen by keys, and the handles say day and contents', async () => {
    const { user, address } = await openAt('/', MANY_DAYS);
    const start = await slider('기간의 시작');
    expect(start).toHaveAttribute('aria-valuetext', '2023년 11월 20일, 17일 · 17편');
    start.focus();
    // jsdom has no widths: a bar a year.
    await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(address()).toBe('/?from=2024-01-01'));
    await waitFor(() =>
      expect(start).toHaveAttribute('aria-valuetext', '2024년 1월 1일, 16일 · 16편'),
    );
    await user.keyboard('{Delete}');
    await waitFor(() => expect(address()).toBe('/'));
  });

  it('counts what other filters leave', async () => {
    await openAt('/?author=Bo+Li', MANY_DAYS);
    await screen.findByText('2일 · 2편');
    expect(await slider('기간의 끝')).toHaveAttribute(
      'aria-valuetext',
      '2025년 2월 25일, 2일 · 2편',
    );
  });
});

describe('the vote chart', () => {
  it('a range is chosen by keys, and holds what a typed number would', async () => {
    const { user, address } = await openAt('/', THREE_DAYS);
    const lowest = await slider('투표 범위의 시작');
    await waitFor(() => expect(lowest).toHaveAttribute('aria-valuetext', '0표, 5편'));
    lowest.focus();
    await user.keyboard('{End}{PageDown}{ArrowRight}');
    await waitFor(() => expect(address()).toBe('/?votes=10-'));
    await waitFor(() => expect(listed()).toEqual([DIFFUSION, SCALING]));
    expect(screen.getByLabelText('최소 투표')).toHaveValue('10');
    // The counts are an answer of their own, and may come after the list.
    await waitFor(() => expect(lowest).toHaveAttribute('aria-valuetext', '10표, 2편'));
  });
});
