import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { digest } from './digestText';
import { publish } from './fakeHost';
import { listed } from './listed';
import { renderApp } from './renderApp';
import { DIFFUSION, LATENT, RETHINKING, SCALING, SPARSE, THREE_DAYS } from './threeDays';

const field = () => screen.getByRole('combobox', { name: '검색' });
const openAt = async (address: string) => {
  const app = renderApp(address, { files: THREE_DAYS });
  await screen.findByRole('combobox', { name: '검색' });
  return app;
};
const waitForList = (...titles: readonly string[]) =>
  waitFor(() => expect(listed()).toEqual(titles));
const marks = () => [...document.querySelectorAll('mark')].map(({ textContent }) => textContent);

describe('search', () => {
  it('finds while one types, and keeps the question in address and title', async () => {
    const { user, address } = await openAt('/');
    await user.type(field(), 'laws');
    await waitForList(SCALING);
    expect(address()).toBe('/?q=laws');
    expect(document.title).toBe('laws · 하루논문');
    expect(screen.getByRole('status')).toHaveTextContent('1편');
    expect(screen.getByText('전체 5편')).toBeVisible();
  });

  it.each([
    ['제목', 'diffusion', [DIFFUSION]],
    ['저자', 'zhu', [SPARSE]],
    ['요약', '메모리', [LATENT]],
    ['글자 위의 부호 없이 친 저자', 'farre', [LATENT]],
    ['조사가 붙은 낱말', '모델', [DIFFUSION, SCALING]],
    ['여러 날', 'attention', [SPARSE, LATENT, RETHINKING]],
  ])('in %s it finds “%s”', async (_, text, titles) => {
    await openAt(`/?q=${encodeURIComponent(text)}&sort=day`);
    await waitForList(...titles);
  });

  it.each([
    ['모델', ['모델']], // of 모델을 the particle stays plain
    ['diff', ['Diffusion']],
    ['chen revisited', ['Revisited', 'Chen']],
    ['diffusion', ['Diffusion', '확산']], // the same in the other language
  ])('asked for “%s” it marks %j', async (text, marked) => {
    await openAt(`/?q=${text}&to=2025-02-26&from=2025-02-26`);
    await waitForList(DIFFUSION);
    await waitFor(() => expect(marks()).toEqual(marked));
  });

  it('shows the sentence with the word', async () => {
    await openAt('/?q=잡음');
    const article = await screen.findByRole('article', { name: DIFFUSION });
    expect(within(article).getByText(/제거 단계를 줄입니다/)).toHaveTextContent(
      '잡음 제거 단계를 줄입니다.',
    );
  });

  it('links of found papers carry the question', async () => {
    await openAt('/?q=laws');
    expect(await screen.findByRole('link', { name: SCALING })).toHaveAttribute(
      'href',
      '/paper/2502.08606?q=laws',
    );
  });

  it('a paper of several days is listed once, and names the other days', async () => {
    const twice = { id: '2410.09342', title: 'Twice' };
    const files = publish(digest('2024-10-15', twice), digest('2024-10-16', twice));
    renderApp('/?q=twice', { files });
    expect(await screen.findByText('실린 다른 날: 2024. 10. 15.')).toBeVisible();
    expect(listed()).toEqual(['Twice']);
  });

  it('says that nothing was found, and offers to clear all', async () => {
    const { user, address } = await openAt('/?q=없는낱말');
    expect(
      await screen.findByRole('heading', { name: '조건에 맞는 논문이 없습니다.' }),
    ).toBeVisible();
    expect(screen.getByText('검색어를 줄이거나 필터를 하나씩 지워 보세요.')).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('0편');
    await user.click(screen.getByRole('link', { name: '모두 지우기' }));
    await waitFor(() => expect(address()).toBe('/'));
    await waitFor(() => expect(listed()).toHaveLength(5));
  });

  it('the clear button clears the text alone and returns to the field', async () => {
    const { user, address } = await openAt('/?q=attention&from=2025-02-26');
    await waitForList(SPARSE);
    await user.click(screen.getByRole('button', { name: '검색어 지우기' }));
    await waitForList(DIFFUSION, SPARSE);
    expect(address()).toBe('/?from=2025-02-26');
    expect(field()).toHaveValue('');
    expect(field()).toHaveFocus();
  });

  it('the first letter is a step to go back, the next ones are none', async () => {
    const { user, address, back } = await openAt('/');
    await user.type(field(), 'a');
    await waitFor(() => expect(address()).toBe('/?q=a'));
    await user.type(field(), 'ttention');
    await waitFor(() => expect(address()).toBe('/?q=attention'));
    back();
    await waitFor(() => expect(address()).toBe('/'));
    expect(field()).toHaveValue('');
  });

  it.each([
    ['/day/2025-02-13', '/?q=laws'],
    ['/paper/2502.18411?votes=20-', '/?q=laws&votes=20-'],
    ['/authors?name=kai', '/?q=laws'], // what was typed among the authors is no filter
  ])('Enter at %s leads to the timeline %s', async (from, to) => {
    const { user, address } = await openAt(from);
    await user.type(field(), 'laws{Enter}');
    await waitFor(() => expect(address()).toBe(to));
    await waitForList(SCALING);
  });

  it('searches what is read so far, and does not say that there is nothing', async () => {
    renderApp('/?q=attention&sort=day', {
      files: THREE_DAYS,
      faults: { 'pack-2023-11': 'no answer yet', 'numbers-': 404 },
    });
    await waitForList(SPARSE, LATENT);
    expect(screen.getByRole('progressbar', { name: '아카이브 읽는 중' })).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent('찾는 중 · 아직 2편');
  });
});

describe('sorting', () => {
  const options = () =>
    within(screen.getByRole('combobox', { name: '정렬' }))
      .getAllByRole('option')
      .map(({ textContent }) => textContent);
  const order = () => screen.findByRole('combobox', { name: '정렬' });

  it('by relevance exists with words alone, and is the default then', async () => {
    const { user } = await openAt('/?q=attention');
    expect(await order()).toHaveDisplayValue('관련도순');
    expect(options()).toEqual(['최신순', '투표순', '관련도순']);
    await user.click(screen.getByRole('button', { name: '검색어 지우기' }));
    await waitFor(() => expect(options()).toEqual(['최신순', '투표순']));
    expect(await order()).toHaveDisplayValue('최신순');
  });

  it.each([
    ['/?q=attention', '최신순', '/?q=attention&sort=day', [SPARSE, LATENT, RETHINKING]],
    // Unknown votes come last.
    ['/', '투표순', '/?sort=votes', [DIFFUSION, SCALING, SPARSE, LATENT, RETHINKING]],
    ['/?sort=votes', '최신순', '/', [DIFFUSION, SPARSE, LATENT, SCALING, RETHINKING]],
  ])('at %s choosing %s leads to %s', async (from, sort, to, titles) => {
    const { user, address } = await openAt(from);
    await user.selectOptions(await order(), sort);
    await waitForList(...titles);
    expect(address()).toBe(to);
  });

  it('a list that is not by day gives day and rank of each paper', async () => {
    await openAt('/?sort=votes');
    const article = within(await screen.findByRole('article', { name: SCALING }));
    expect(article.getByText('2025. 2. 13.')).toBeVisible();
    expect(article.getByText(/2위/)).toBeVisible();
  });
});
