import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { digest, type PaperText } from './digestText';
import { publish } from './fakeHost';
import { renderApp } from './renderApp';

const LINES = ["- ***What's New***: 예시입니다."];

const paper = (id: string, title: string): PaperText => ({ id, title, votes: 1, lines: LINES });

const FILES = publish(
  digest(
    '2025-02-26',
    paper('2502.00001', 'Faster Mamba by Reinforcement Learning'),
    paper('2502.00002', 'Mamba for Reinforcement Learning'),
    paper('2502.00003', 'Beyond Mamba'),
  ),
  digest('2025-01-20', paper('2501.00001', 'Mamba: Linear-Time Sequences')),
);

describe('a month', () => {
  it('has the names that its papers have given and many later papers use, each a link to its paper', async () => {
    renderApp('/month/2025-01', { files: FILES });
    const section = within(await screen.findByRole('region', { name: /^새 이름/ }));
    const link = section.getByRole('link', { name: /^Mamba ?이후 3편$/ });
    expect(link).toHaveAttribute('href', '/paper/2501.00001');
  });

  it('has them in its year, too', async () => {
    renderApp('/year/2025', { files: FILES });
    const section = within(await screen.findByRole('region', { name: /^새 이름/ }));
    expect(section.getByRole('link', { name: /^Mamba ?이후 3편$/ })).toBeVisible();
  });

  it('has none that were given in another one', async () => {
    const { queryClient } = renderApp('/month/2025-02', { files: FILES });
    await waitFor(() => expect(queryClient.getQueryData(['topics'])).toBeDefined());
    expect(screen.queryByRole('region', { name: /^새 이름/ })).toBeNull();
  });
});
