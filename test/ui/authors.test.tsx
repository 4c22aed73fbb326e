import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from './renderApp';
import { THREE_DAYS } from './threeDays';

const openAt = (address: string) => renderApp(address, { files: THREE_DAYS });
const rows = () =>
  Array.from(document.querySelectorAll('tbody tr'), (row) =>
    Array.from(row.children, (cell) => cell.textContent),
  );

describe('the list of authors', () => {
  it('begins with who has most papers, with their number and the sum of the known votes', async () => {
    openAt('/authors');
    await waitFor(() =>
      expect(rows()).toEqual([
        ['Kai Chen', '2', '73'],
        ['Bo Li', '2', '53'], // of one paper the votes are unknown
        ['Jun Zhu', '1', '8'],
        ['Miquel Farré', '1', '–투표수 모름'],
      ]),
    );
    expect(screen.getByRole('status')).toHaveTextContent('4명');
    expect(document.title).toBe('저자 · 하루논문');
    expect(screen.getByText(/이름이 같은 다른 사람이 섞여 있을 수 있습니다/)).toBeVisible();
  });

  it('gives the reason where the archive cannot be read, and can be tried again', async () => {
    const { user, host } = renderApp('/authors', {
      files: THREE_DAYS,
      faults: { 'index.json': 'no network' },
    });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(/서버에 연결할 수 없습니다/);
    host.setFaults({});
    await user.click(within(alert).getByRole('button', { name: '다시 시도' }));
    await waitFor(() => expect(rows()).toHaveLength(4));
  });
});
