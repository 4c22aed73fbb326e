import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { listed } from './listed';
import { renderApp } from './renderApp';
import { DIFFUSION, LATENT, SCALING, THREE_DAYS } from './threeDays';

const openAt = (address: string) => renderApp(address, { files: THREE_DAYS });

describe('고쳐 찾기', () => {
  it('잘못 친 낱말은 고쳐 찾고, 무엇으로 찾았는지 말한다', async () => {
    openAt('/?q=difusion');
    await waitFor(() => expect(listed()).toEqual([DIFFUSION]));
    expect(screen.getByText(/^다음 검색어로 찾았습니다/)).toHaveTextContent(
      '다음 검색어로 찾았습니다: diffusion',
    );
    expect(screen.getByRole('combobox', { name: '검색' })).toHaveValue('difusion');
  });

  it('입력한 그대로 찾을 수도 있다', async () => {
    const { user, address } = openAt('/?q=difusion');
    await user.click(await screen.findByRole('link', { name: '입력한 그대로 찾기' }));
    await waitFor(() => expect(address()).toBe('/?q="difusion"'));
    expect(
      await screen.findByRole('heading', { name: '조건에 맞는 논문이 없습니다.' }),
    ).toBeVisible();
  });

  it('맞게 친 낱말에는 아무 말이 없다', async () => {
    openAt('/?q=diffusion');
    await waitFor(() => expect(listed()).toEqual([DIFFUSION]));
    expect(screen.queryByText(/^다음 검색어로 찾았습니다/)).not.toBeInTheDocument();
  });
});

describe('일부만 맞는 논문', () => {
  it('모두 맞는 논문 뒤에, 일부만 맞는다는 말 아래 온다', async () => {
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
