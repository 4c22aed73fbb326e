import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { digest, type PaperText } from './digestText';
import { publish } from './fakeHost';
import { renderApp } from './renderApp';
import { setScreenWidth } from './screenWidth';

const LINES = ["- ***What's New***: 예시입니다."];

/** Papers about nothing in common, but for the first of them. */
function papers(month: string, about: number, others: number): PaperText[] {
  return Array.from({ length: about + others }, (_, index) => ({
    id: `${month}.${String(index).padStart(5, '0')}`,
    title: index < about ? `Reinforcement Learning ${index}` : `Paper ${index}`,
    votes: 1,
    lines: LINES,
  }));
}

const RISEN = publish(
  digest('2025-02-26', ...papers('2502', 12, 8)),
  digest('2025-01-21', ...papers('2412', 0, 2)),
  digest('2025-01-20', ...papers('2501', 2, 38)),
);
const STEADY = publish(
  digest('2025-02-26', ...papers('2502', 12, 8)),
  digest('2025-01-20', ...papers('2501', 24, 16)),
);

const RISEN_IN_QUARTER = publish(
  digest('2025-02-26', ...papers('2502', 12, 8)),
  digest('2024-11-20', ...papers('2411', 2, 38)),
);

const RISEN_IN_YEAR = publish(
  digest('2025-07-10', ...papers('2507', 12, 8)),
  digest('2025-05-20', ...papers('2505', 0, 20)),
  digest('2025-02-20', ...papers('2502', 2, 38)),
  digest('2024-11-20', ...papers('2411', 20, 0)),
);

describe('the newest day', () => {
  it('is seen with the topics that have risen in four weeks, each a link to its page', async () => {
    openWide('/', RISEN);
    const title = await screen.findByRole('heading', { level: 3, name: '오르는 주제' });
    const section = within(title.closest('section') ?? document.body);
    expect(section.getByText('최근 4주, 앞선 8주에 견주어')).toBeInTheDocument();
    expect(section.getByRole('link', { name: '흐름' })).toHaveAttribute('href', '/trends');
    const [topic, ...others] = section.getAllByRole('listitem').map((row) => within(row));
    expect(others).toEqual([]);
    // 12 of 20, before 2 of 42.
    const link = topic?.getByRole('link', { name: /^강화 학습 ?12편 비중 1,160% 오름$/ });
    expect(link).toHaveAttribute('href', '/topic/reinforcement-learning');
  });

  it('is seen without them where none has', async () => {
    const { queryClient } = openWide('/', STEADY);
    await waitFor(() => expect(queryClient.getQueryData(['topics'])).toBeDefined());
    expect(screen.queryByRole('heading', { name: '오르는 주제' })).toBeNull();
  });

  it('alone has them: on another day they were others', async () => {
    const { queryClient } = openWide('/day/2025-01-20', RISEN);
    await screen.findByRole('heading', { level: 3, name: /많이 받은/ });
    // Rows read the topics for theirs.
    await waitFor(() => expect(queryClient.getQueryData(['topics'])).toBeDefined());
    expect(screen.queryByRole('heading', { name: '오르는 주제' })).toBeNull();
  });
});

describe('a month', () => {
  it('has the topics that have risen in its quarter', async () => {
    renderApp('/month/2025-02', { files: RISEN_IN_QUARTER });
    const section = within(await screen.findByRole('region', { name: /^오르는 주제/ }));
    expect(section.getByText('2025년 1분기, 앞의 두 분기에 견주어')).toBeInTheDocument();
    // 12 of 20, before 2 of 40.
    const link = section.getByRole('link', { name: /^강화 학습 ?12편 비중 1,100% 오름$/ });
    expect(link).toHaveAttribute('href', '/topic/reinforcement-learning');
  });

  it('has none where no quarter is before it', async () => {
    const { queryClient } = renderApp('/month/2024-11', { files: RISEN_IN_QUARTER });
    await waitFor(() => expect(queryClient.getQueryData(['topics'])).toBeDefined());
    expect(screen.queryByRole('region', { name: /^오르는 주제/ })).toBeNull();
  });
});

describe('a year', () => {
  it('has the topics that have risen in its last quarter over those before in the year', async () => {
    renderApp('/year/2025', { files: RISEN_IN_YEAR });
    const section = within(await screen.findByRole('region', { name: /^오르는 주제/ }));
    expect(section.getByText('2025년 3분기, 그해 앞의 두 분기에 견주어')).toBeInTheDocument();
    // 12 of 20, before 2 of 60; the year before does not count.
    expect(section.getByRole('link', { name: /^강화 학습 ?12편 비중 1,700% 오름$/ })).toBeVisible();
  });

  it('is compared with the two quarters before where it has one alone', async () => {
    renderApp('/year/2025', { files: RISEN_IN_QUARTER });
    const section = within(await screen.findByRole('region', { name: /^오르는 주제/ }));
    expect(section.getByText('2025년 1분기, 앞의 두 분기에 견주어')).toBeInTheDocument();
  });
});

/** Where list and pane are next to each other. */
function openWide(address: string, files: typeof RISEN) {
  setScreenWidth(90);
  return renderApp(address, { files });
}
