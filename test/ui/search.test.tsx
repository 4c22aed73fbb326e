import { cleanup, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { digest } from './digestText';
import { publish } from './fakeHost';
import { listed } from './listed';
import { renderApp } from './renderApp';
import { DIFFUSION, LATENT, SCALING, SPARSE, THREE_DAYS } from './threeDays';

const field = () => screen.getByRole('combobox', { name: '검색' });
const openAt = async (address: string) => {
  const app = renderApp(address, { files: THREE_DAYS });
  await screen.findByRole('combobox', { name: '검색' });
  return app;
};
const waitForList = (...titles: readonly string[]) =>
  waitFor(() => expect(listed()).toEqual(titles));

describe('search', () => {
  it('a paper of several days is listed once, and names the other days', async () => {
    const twice = { id: '2410.09342', title: 'Twice' };
    const files = publish(digest('2024-10-15', twice), digest('2024-10-16', twice));
    renderApp('/?q=twice', { files });
    expect(await screen.findByText('실린 다른 날: 2024. 10. 15.')).toBeVisible();
    expect(listed()).toEqual(['Twice']);
  });

  it('from a paper keeps the filters of its list', async () => {
    const { user, address } = await openAt('/paper/2502.18411?votes=20-');
    await user.type(field(), 'laws{Enter}');
    await waitFor(() => expect(address()).toBe('/?q=laws&votes=20-'));
    await waitForList(SCALING);
  });

  it('from another screen asks again what the field still says', async () => {
    const { user, address } = await openAt('/topics?q=laws');
    await waitFor(() => expect(field()).toHaveValue('laws'));
    await user.type(field(), '{Enter}');
    await waitFor(() => expect(address()).toBe('/?q=laws'));
    await waitForList(SCALING);
  });

  it('searches what is read so far, and does not say that there is nothing', async () => {
    renderApp('/?q=attention&sort=day', {
      files: THREE_DAYS,
      faults: { 'pack-2023-11': 'no answer yet', 'numbers-': 404 },
    });
    await waitForList(SPARSE, LATENT);
    expect(
      await screen.findByRole('progressbar', { name: '아카이브 읽는 중' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent('찾는 중 · 현재 2편');
  });
});

describe('the size of a list', () => {
  it('is said in an element that was there before, so that it is announced', async () => {
    renderApp('/?q=attention', { files: THREE_DAYS, faults: { 'index.json': 'no answer yet' } });
    const size = await screen.findByRole('status');
    expect(size).toBeEmptyDOMElement();
    cleanup();
    const { user } = await openAt('/?q=diffusion');
    const before = await screen.findByRole('status');
    await waitFor(() => expect(before).toHaveTextContent(/편$/));
    await user.clear(field());
    await waitFor(() => expect(before).toHaveTextContent('5편'));
    expect(screen.getByRole('status')).toBe(before);
  });
});

it('a list that no worker has answered yet has its name', async () => {
  renderApp('/?q=attention', {
    files: THREE_DAYS,
    onWorker: (worker) => worker.terminate(),
  });
  expect(await screen.findByRole('combobox', { name: '검색' })).toBeVisible();
  expect(await screen.findByRole('heading', { level: 1, name: '찾은 논문' })).toBeInTheDocument();
  expect(listed()).toEqual([]);
});

describe('nothing found', () => {
  it('names all that was asked together, and what to lift for how many papers', async () => {
    await openAt('/?q=attention&from=2025-02-26&votes=50-');
    expect(
      await screen.findByRole('heading', { name: '조건에 맞는 논문이 없습니다.' }),
    ).toBeVisible();
    expect(screen.getByRole('main')).toHaveTextContent('“attention”2025. 2. 26.부터50표 이상');
    expect(screen.getByRole('link', { name: /^투표 필터 지우기\s*1편$/ })).toBeVisible();
    expect(screen.queryByRole('link', { name: /^날짜 필터 지우기/ })).toBeNull();
  });
});

describe('partial matches', () => {
  it('come after papers that match all, below a line that says so', async () => {
    await openAt('/?q=bo+주의');
    const note = (await screen.findByText(/^여기부터는/)).closest('p');
    await waitFor(() => expect(listed()[0]).toBe(LATENT));
    const places: (Element | null)[] = [...document.querySelectorAll('main article, main p')];
    const article = (title: string) => screen.getByRole('article', { name: title });
    expect(places.indexOf(article(LATENT))).toBeLessThan(places.indexOf(note));
    expect(places.indexOf(article(DIFFUSION))).toBeGreaterThan(places.indexOf(note));
    expect(listed()).not.toContain(SCALING);
  });

  it('say that no paper matches all of the question', async () => {
    await openAt('/?q=diffusion+희소+영상');
    expect(
      await screen.findByText('검색어가 모두 들어 있는 논문은 없습니다. 일부만 맞는 논문입니다.'),
    ).toBeVisible();
    expect(listed()).toEqual([SPARSE]);
  });
});

describe('why a paper was found', () => {
  it('a paper that uses another word names that word', async () => {
    await openAt('/?q=denoising');
    const article = await screen.findByRole('article', { name: DIFFUSION });
    expect(article).toHaveTextContent('같은 말로 찾음: denoising → 잡음 제거');
  });
});
