import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { digest } from './digestText';
import { publish } from './fakeHost';
import { renderApp } from './renderApp';
import { setScreenWidth } from './screenWidth';
import { DIFFUSION, SPARSE, THREE_DAYS } from './threeDays';

describe('the pane next to a filtered list', () => {
  it('asks for a day once, however many of its papers it shows', async () => {
    setScreenWidth(90);
    renderApp('/?from=2025-02-26', { files: THREE_DAYS });
    for (const name of [DIFFUSION, SPARSE]) {
      // In the list and in the pane. The client of queries warns of what it is asked twice at a time.
      await waitFor(() => expect(screen.getAllByRole('heading', { name })).toHaveLength(2));
    }
  });
});

describe('the pane next to a day', () => {
  const lines = ["- ***What's New***: 예시입니다."];
  const files = publish(
    digest('2025-02-26', { id: '2502.00001', title: 'Newest', votes: 3, lines }),
    digest('2024-02-26', { id: '2402.00001', title: 'Before', votes: 9, lines }),
  );

  it.each(['/', '/day/2025-02-26'])('at %s leads to the day a year before', async (address) => {
    setScreenWidth(90);
    renderApp(address, { files });
    const title = await screen.findByRole('heading', { level: 3, name: '1년 전 이날' });
    const section = within(title.closest('section') ?? document.body);
    const paper = section.getByRole('link', { name: 'Before' });
    expect(paper).toHaveAttribute('href', '/paper/2402.00001');
    const day = section.getByRole('link', { name: '2024년 2월 26일 · 1편' });
    expect(day).toHaveAttribute('href', '/day/2024-02-26');
  });
});

it('after the newest day, a day that failed is not asked for again', async () => {
  const lines = ["- ***What's New***: 예시입니다."];
  const files = publish(
    digest('2025-02-26', { id: '2502.00001', title: 'Newest', votes: 3, lines }),
    digest('2025-02-25', { id: '2502.00002', title: 'Lost', votes: 9, lines }),
    digest('2024-02-26', { id: '2402.00001', title: 'Before', votes: 9, lines }),
  );
  const { host } = renderApp('/', { files, faults: { '2025-02-25': 404, 'pack-2025-02': 404 } });
  // Stands after the days of the week, which ask first.
  await screen.findByRole('heading', { level: 3, name: '1년 전 이날' });
  await screen.findByRole('alert');
  const asked = () => host.requests.filter((path) => path.includes('2025-02-25'));
  // The list, and the worker for the search.
  await waitFor(() => expect(asked().length).toBeGreaterThan(1));
  expect(asked()).toHaveLength(2);
});
