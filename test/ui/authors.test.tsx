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

describe('저자 목록', () => {
  it('논문이 많은 저자부터, 논문 수와 아는 투표의 합을 적는다', async () => {
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
  ])('이름의 일부 “%s”으로 찾고, 친 것은 주소에 남는다', async (typed, names) => {
    const { user, address } = openAt('/authors');
    await user.type(await screen.findByLabelText('저자 이름'), typed);
    await waitFor(() => expect(rows().map(([name]) => name)).toEqual(names));
    expect(address()).toBe(`/authors?name=${typed.replace(' ', '+')}`);
    expect(screen.getByLabelText('저자 이름')).toHaveValue(typed);
  });

  it('맞는 이름이 없으면 그렇게 말한다', async () => {
    openAt('/authors?name=zzz');
    expect(
      await screen.findByRole('heading', { name: '이름이 맞는 저자가 없습니다.' }),
    ).toBeVisible();
    expect(screen.getByLabelText('저자 이름')).toHaveValue('zzz');
  });

  it('이름은 그 저자의 쪽으로 이어진다', async () => {
    const { user, address } = openAt('/authors');
    await user.click(await screen.findByRole('link', { name: 'Miquel Farré' }));
    await waitFor(() => expect(address()).toBe('/author/Miquel Farré'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Miquel Farré' })).toBeVisible();
  });

  it('백 명씩 더 보인다', async () => {
    const names = Array.from({ length: 120 }, (_, i) => `Name ${i + 1}`).join(', ');
    const files = publish(digest('2025-02-26', { id: '2502.18411', title: 'One', authors: names }));
    const { user } = renderApp('/authors', { files });
    await waitFor(() => expect(rows()).toHaveLength(100));
    expect(document.querySelector('[role=status]')).toHaveTextContent('120명');
    await user.click(screen.getByText('더 보기'));
    await waitFor(() => expect(rows()).toHaveLength(120));
    expect(screen.queryByText('더 보기')).not.toBeInTheDocument();
  });

  it('아카이브를 읽지 못하면 까닭을 말하고 다시 시도할 수 있다', async () => {
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
