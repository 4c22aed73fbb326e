import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { listed } from './listed';
import { renderApp } from './renderApp';
import { DIFFUSION, LATENT, SCALING, THREE_DAYS } from './threeDays';

const openAt = (address: string) => renderApp(address, { files: THREE_DAYS });

describe('corrections', () => {
  it('a mistyped word is corrected, and the page says what was searched for', async () => {
    openAt('/?q=difusion');
    await waitFor(() => expect(listed()).toEqual([DIFFUSION]));
    expect(screen.getByText(/^다음 검색어로 찾았습니다/)).toHaveTextContent(
      '다음 검색어로 찾았습니다: diffusion',
    );
    expect(screen.getByRole('combobox', { name: '검색' })).toHaveValue('difusion');
  });

  it('the text can be searched for as typed', async () => {
    const { user, address } = openAt('/?q=difusion');
    await user.click(await screen.findByRole('link', { name: '입력한 그대로 찾기' }));
    await waitFor(() => expect(address()).toBe('/?q="difusion"'));
    expect(
      await screen.findByRole('heading', { name: '조건에 맞는 논문이 없습니다.' }),
    ).toBeVisible();
  });

  it('nothing is said of a word that is right', async () => {
    openAt('/?q=diffusion');
    await waitFor(() => expect(listed()).toEqual([DIFFUSION]));
    expect(screen.queryByText(/^다음 검색어로 찾았습니다/)).not.toBeInTheDocument();
  });
});

describe('partial matches', () => {
  it('come after papers that match all, below a line that says so', async () => {
    openAt('/?q=bo+주의');
    const note = await screen.findByText('여기부터는 검색어의 일부만 맞는 논문입니다.');
    await waitFor(() => expect(listed()[0]).toBe(LATENT));
    const places = [...document.querySelectorAll('main article, main p')];
    const article = (title: string) => screen.getByRole('article', { name: title });
    expect(places.indexOf(article(LATENT))).toBeLessThan(places.indexOf(note));
    expect(places.indexOf(article(DIFFUSION))).toBeGreaterThan(places.indexOf(note));
    expect(listed()).not.toContain(SCALING);
  });
});
