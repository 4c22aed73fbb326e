import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { listed } from './listed';
import { renderApp } from './renderApp';
import { DIFFUSION, LATENT, RETHINKING, SCALING, SPARSE, THREE_DAYS } from './threeDays';

const openAt = (address: string) => renderApp(address, { files: THREE_DAYS });
const chips = async () => {
  const list = await screen.findByRole('list', { name: '적용된 필터' });
  return within(list)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
};

describe('operators', () => {
  it.each([
    ['votes:>20', [DIFFUSION], '21표 이상'],
    ['votes:8-20', [SPARSE, SCALING], '8–20표'],
    ['votes:20', [SCALING], '20표'],
    ['votes:unknown', [LATENT, RETHINKING], '투표수 모름'],
    ['day:2025-02-26', [DIFFUSION, SPARSE], '2025. 2. 26.'],
    ['author:farre', [LATENT], '저자 이름: farre'],
    ['title:sparse', [SPARSE], '제목: sparse'],
    ['"잡음 제거"', [DIFFUSION], '그대로: “잡음 제거”'],
  ])('%s: is a chip and stays in the address', async (text, titles, chip) => {
    const { address } = openAt(`/?q=${encodeURIComponent(text)}&sort=day`);
    await waitFor(() => expect(listed()).toEqual(titles));
    expect(await chips()).toEqual([chip, '모두 지우기']);
    expect(address().replaceAll('+', ' ')).toContain(`q=${text}`);
  });

  it('removing a chip takes that operator alone out of the text', async () => {
    const { user, address } = openAt('/?q=attention+votes:>5+-video');
    await user.click(await screen.findByRole('button', { name: '필터 지우기: 6표 이상' }));
    await waitFor(() => expect(address()).toBe('/?q=attention+-video'));
    await waitFor(() => expect(listed()).toContain(LATENT));
    expect(listed()).not.toContain(SPARSE);
    await user.click(screen.getByRole('button', { name: '필터 지우기: “attention”' }));
    await waitFor(() => expect(address()).toBe('/?q=-video'));
  });

  it('without words to search for, papers are listed by day', async () => {
    openAt('/?q=votes:>5');
    await waitFor(() => expect(listed()).toEqual([DIFFUSION, SPARSE, SCALING]));
    expect(screen.getByRole('combobox', { name: '정렬' })).toHaveValue('day');
  });
});

describe('authors that are asked for', () => {
  it.each(['/?q=author:farr', '/?author=Miquel+Farré'])('%s: are marked', async (address) => {
    openAt(address);
    await screen.findByRole('article', { name: LATENT });
    await waitFor(() =>
      expect([...document.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
        'Miquel Farré',
      ]),
    );
  });
});

describe('with partial matches alone', () => {
  it('says that no paper matches all of the question', async () => {
    openAt('/?q=diffusion+희소+영상');
    expect(
      await screen.findByText('검색어가 모두 들어 있는 논문은 없습니다. 일부만 맞는 논문입니다.'),
    ).toBeVisible();
    expect(listed()).toEqual([SPARSE]);
  });
});

describe('why a paper was found', () => {
  it('a paper that uses another word names that word', async () => {
    openAt('/?q=denoising');
    const article = await screen.findByRole('article', { name: DIFFUSION });
    expect(article).toHaveTextContent('같은 말로 찾음: denoising → 잡음 제거');
  });

  it('초성 lead to the word they were read as', async () => {
    const { user, address } = openAt('/?q=ㅈㅇ');
    await user.click(await screen.findByRole('link', { name: '주의' }));
    await waitFor(() => expect(address()).toBe('/?q=주의'));
  });
});

describe('with nothing found', () => {
  it('says what leaves papers out, and takes it away', async () => {
    const { user, address } = openAt('/?q=attention&votes=1000-');
    await user.click(await screen.findByRole('link', { name: /^투표 필터 풀기\s*3편$/ }));
    await waitFor(() => expect(address()).toBe('/?q=attention'));
    await waitFor(() => expect(listed()).toHaveLength(3));
    expect(screen.getByRole('main')).toHaveFocus();
  });

  it('leads to words that are known', async () => {
    const { user, address } = openAt('/?q=attention+뷁쉙');
    await user.click(await screen.findByRole('link', { name: /attention\s*3편$/ }));
    await waitFor(() => expect(address()).toBe('/?q=attention'));
  });
});
