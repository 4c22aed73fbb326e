import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { listed } from './listed';
import { renderApp } from './renderApp';
import { LATENT, RETHINKING, SPARSE, THREE_DAYS } from './threeDays';

const waitForList = (...titles: readonly string[]) =>
  waitFor(() => expect(new Set(listed())).toEqual(new Set(titles)));
const chipsOf = async (label: string) =>
  within(await screen.findByRole('list', { name: label }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('what a question was read as', () => {
  it('조건마다 이름이 있고, 하나씩 지우면 그 말만 빠진다', async () => {
    const { user } = renderApp('/?q=2월 26일 주의 10표도 못 받은', { files: THREE_DAYS });
    await waitForList(SPARSE);
    expect(await chipsOf('이렇게 읽었습니다')).toEqual(['2025. 2. 26.', '9표 이하']);

    await user.click(screen.getByRole('button', { name: '필터 지우기: 9표 이하' }));
    await waitFor(() =>
      expect(screen.getByRole('combobox', { name: '검색' })).toHaveValue('2월 26일 주의'),
    );
    await user.click(await screen.findByRole('button', { name: '필터 지우기: 2025. 2. 26.' }));
    await waitForList(SPARSE, LATENT, RETHINKING);
    await waitFor(() => {
      expect(screen.getByRole('combobox', { name: '검색' })).toHaveValue('주의');
      expect(screen.queryByRole('list', { name: '이렇게 읽었습니다' })).toBeNull();
    });
  });

  it('is said in English, and taken away by the keyboard', async () => {
    localStorage.setItem('haru:language', 'en');
    const address = '/?q=sparse attention without diffusion 8 votes or more';
    const { user } = renderApp(address, { files: THREE_DAYS });
    await waitForList(SPARSE);
    expect(await chipsOf('Read as')).toEqual(['8 votes or more', 'without diffusion']);

    screen.getByRole('button', { name: 'Remove filter: 8 votes or more' }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() =>
      expect(screen.getByRole('combobox', { name: 'Search' })).toHaveValue(
        'sparse attention without diffusion',
      ),
    );
    await waitFor(() =>
      expect(screen.queryByRole('button', { name: 'Remove filter: 8 votes or more' })).toBeNull(),
    );
    await waitFor(async () => expect(await chipsOf('Read as')).toEqual(['without diffusion']));
  });
});
