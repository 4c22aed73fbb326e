import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { digest } from './digestText';
import { publish } from './fakeHost';
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

  it.each([
    ['li', ['Bo Li']],
    ['farre', ['Miquel Farré']],
    ['chen k', ['Kai Chen']],
    ['j', ['Jun Zhu']],
  ])('finds by “%s”, a part of a name, and keeps it in the address', async (typed, names) => {
    const { user, address } = openAt('/authors');
    await user.type(await screen.findByLabelText('저자 이름'), typed);
    await waitFor(() => expect(rows().map(([name]) => name)).toEqual(names));
    expect(address()).toBe(`/authors?name=${typed.replace(' ', '+')}`);
    expect(screen.getByLabelText('저자 이름')).toHaveValue(typed);
  });

  it('says that no name matches', async () => {
    openAt('/authors?name=zzz');
    expect(
      await screen.findByRole('heading', { name: '이름이 맞는 저자가 없습니다.' }),
    ).toBeVisible();
    expect(screen.getByLabelText('저자 이름')).toHaveValue('zzz');
  });

  it("a name leads to the author's page", async () => {
    const { user, address } = openAt('/authors');
    await user.click(await screen.findByRole('link', { name: 'Miquel Farré' }));
    await waitFor(() => expect(address()).toBe('/author/Miquel Farré'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Miquel Farré' })).toBeVisible();
  });

  it('shows a hundred more at a time', async () => {
    const names = Array.from({ length: 120 }, (_, i) => `Name ${i + 1}`).join(', ');
    const files = publish(digest('2025-02-26', { id: '2502.18411', title: 'One', authors: names }));
    const { user } = renderApp('/authors', { files });
    await waitFor(() => expect(rows()).toHaveLength(100));
    expect(document.querySelector('[role=status]')).toHaveTextContent('120명');
    await user.click(screen.getByText('더 보기'));
    await waitFor(() => expect(rows()).toHaveLength(120));
    expect(screen.queryByText('더 보기')).not.toBeInTheDocument();
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
