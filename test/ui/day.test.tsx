import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { listed } from './listed';
import { renderApp } from './renderApp';
import { DIFFUSION, LATENT, SCALING, SPARSE, THREE_DAYS } from './threeDays';

const openAt = (address: string) => renderApp(address, { files: THREE_DAYS });
/** By their text without what only a screen reader is told. */
const neighbours = () =>
  screen.queryAllByRole('link', { name: /^(이전|다음) 날/ }).map((link) => link.textContent);

describe('a day', () => {
  it('shows its papers alone, in the order of the digest', async () => {
    openAt('/day/2025-02-13');
    expect(
      await screen.findByRole('heading', { level: 1, name: '2025년 2월 13일 목요일' }),
    ).toBeVisible();
    await waitFor(() => expect(listed()).toEqual([LATENT, SCALING]));
    expect(screen.getByRole('status')).toHaveTextContent('2편');
    expect(document.title).toBe('2025년 2월 13일 · 하루논문');
  });

  it.each([
    ['2025-02-26', ['이전 날2월 13일']],
    ['2025-02-13', ['이전 날11월 20일', '다음 날2월 26일']],
    ['2023-11-20', ['다음 날2월 13일']],
  ])('the neighbours of %s are %j', async (day, links) => {
    openAt(`/day/${day}`);
    await screen.findByRole('status');
    // Above the papers and below them.
    expect(neighbours()).toEqual([...links, ...links]);
  });

  it('moves on to the next day, and the question stays in the address', async () => {
    const { user, address } = openAt('/day/2025-02-13?q=attention');
    await screen.findByRole('status');
    const [next] = screen.getAllByRole('link', { name: /^다음 날/ });
    if (next) await user.click(next);
    await waitFor(() => expect(listed()).toEqual([DIFFUSION, SPARSE]));
    expect(address()).toBe('/day/2025-02-26?q=attention');
  });

  it('a day without a digest says so and offers the nearest days', async () => {
    openAt('/day/2025-02-20');
    expect(
      await screen.findByRole('heading', { name: '2025년 2월 20일에는 다이제스트가 없습니다.' }),
    ).toBeVisible();
    expect(neighbours()).toEqual(['이전 날2월 13일', '다음 날2월 26일']);
  });

  it.each(['2025-02-30', 'yesterday', '2025-2-3'])('says that %s is no date', async (day) => {
    openAt(`/day/${day}`);
    expect(
      await screen.findByRole('heading', { level: 1, name: '날짜 주소를 읽을 수 없습니다.' }),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: '타임라인으로' })).toHaveAttribute('href', '/');
  });

  it.each([
    ['index.json', 404],
    // The day's own file and the pack of its month.
    ['2025-02', 'a page of HTML'],
    ['2025-02', 'no network'],
  ] as const)('%s의 답이 %s이면 다시 시도할 수 있다', async (file, fault) => {
    const { user, host } = renderApp('/day/2025-02-13', {
      files: THREE_DAYS,
      faults: { [file]: fault },
    });
    const alert = await screen.findByRole('alert');
    host.setFaults({});
    await user.click(within(alert).getByRole('button', { name: '다시 시도' }));
    await waitFor(() => expect(listed()).toEqual([LATENT, SCALING]));
  });

  it('is read from the pack of its month where its own file is missing', async () => {
    renderApp('/day/2025-02-13', { files: THREE_DAYS, faults: { '2025-02-13': 404 } });
    await waitFor(() => expect(listed()).toEqual([LATENT, SCALING]));
  });

  it('the list of days leads to the place in the timeline, and to the day from a filtered list', async () => {
    const { user, address } = openAt('/');
    const days = await screen.findByRole('navigation', { name: '날짜 목록' });
    const link = await within(days).findByRole('link', { name: /2월 13일/ });
    expect(link).toHaveAttribute('href', '/#day-2025-02-13');
    await user.type(screen.getByRole('combobox', { name: '검색' }), 'laws');
    await waitFor(() => expect(address()).toBe('/?q=laws'));
    await waitFor(() => expect(link).toHaveAttribute('href', '/day/2025-02-13?q=laws'));
  });
});
