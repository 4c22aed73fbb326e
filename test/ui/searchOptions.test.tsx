import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { digest } from './digestText';
import { publish } from './fakeHost';
import { listed } from './listed';
import { renderApp } from './renderApp';
import { DIFFUSION, LATENT, SCALING, THREE_DAYS } from './threeDays';

const field = () => screen.findByRole('combobox', { name: '검색' });
const list = () => screen.findByRole('listbox', { name: '검색 제안' });
const option = (name: RegExp | string) => screen.findByRole('option', { name });
const openAt = (address: string) => renderApp(address, { files: THREE_DAYS });

describe('composition', () => {
  it.each([
    ['during composition', { isComposing: true }],
    ['of Safari after it', { keyCode: 229 }],
  ])('a key %s clears and chooses nothing', async (_, composition) => {
    const { user, address } = openAt('/');
    await user.type(await field(), '확');
    await list();
    for (const key of ['ArrowDown', 'Enter', 'Escape']) {
      fireEvent.keyDown(await field(), { key, ...composition });
    }
    expect(await field()).toHaveValue('확');
    expect(await list()).toBeVisible();
    expect(address()).toBe('/?q=확');
  });
});

describe('the question of a link that one was sent', () => {
  const recent = () => localStorage.getItem('haru:recent');

  it.each([
    ['칸에 들어갔다 나와도', '{Tab}{Tab}'], // the clear button is in between
    ['엔터를 눌러도', '{Enter}'],
    ['한 글자를 쳤다가 바로 지우고 나와도', 'x{Backspace}{Tab}{Tab}'],
  ])('%s: is not kept among recent questions', async (_, keys) => {
    const { user, address } = openAt('/?q=laws');
    await waitFor(() => expect(listed()).toEqual([SCALING]));
    await user.click(await field());
    await user.keyboard(keys);
    expect(address()).toBe('/?q=laws');
    expect(recent()).toBeNull();
  });

  it('is not kept when a paper is chosen below it', async () => {
    const { user, address } = openAt('/?q=laws');
    await user.click(await field());
    await user.click(await option(SCALING));
    await waitFor(() => expect(address()).toBe('/paper/2502.08606?q=laws'));
    expect(recent()).toBeNull();
  });

  it('is kept as edited', async () => {
    const { user, address } = openAt('/?q=laws');
    await user.clear(await field());
    await user.type(await field(), 'diffusion');
    await user.keyboard('{Tab}{Tab}');
    await waitFor(() => expect(address()).toBe('/?q=diffusion'));
    expect(recent()).toBe('["diffusion"]');
  });

  it('typed text is kept when a paper is chosen below it', async () => {
    const { user, address } = openAt('/?q=laws');
    await user.clear(await field());
    await user.type(await field(), '메모리');
    await user.click(await option(LATENT));
    await waitFor(() => expect(address()).toBe('/paper/2502.07864?q=메모리'));
    expect(recent()).toBe('["메모리"]');
  });
});

describe('papers below the field', () => {
  it('have what they were found by marked, in the other language, too', async () => {
    const { user } = openAt('/');
    await user.type(await field(), 'diffusion');
    const marked = async () =>
      within(await option(DIFFUSION))
        .getAllByText(/./, { selector: 'mark' })
        .map((mark) => mark.textContent);
    await waitFor(async () => expect(await marked()).toEqual(['Diffusion', '확산']));
  });
});

describe('topics below the field', () => {
  const FILES = publish(
    digest(
      '2025-02-26',
      ...Array.from({ length: 12 }, (_, index) => ({
        id: `2502.${10000 + index}`,
        title: `Reinforcement Learning ${index}`,
        votes: 1,
        lines: ["- ***What's New***: 예시입니다."],
      })),
    ),
  );
  const topic = () => option(/^강화 학습 ?Reinforcement learning ?12편$/);

  it.each(['강화', 'reinforcement', 'rl'])(
    'are named by %s, last and with both names',
    async (typed) => {
      const { user } = renderApp('/', { files: FILES });
      await user.type(await field(), typed);
      const found = await topic();
      expect(
        within(await list())
          .getAllByRole('option')
          .at(-1),
      ).toBe(found);
      expect(found.closest('[role="group"]')).toHaveAccessibleName('주제');
    },
  );

  it('a chosen one opens its page, and leaves the field empty', async () => {
    const { user, address } = renderApp('/', { files: FILES });
    await user.type(await field(), '강화');
    await user.click(await topic());
    await waitFor(() => expect(address()).toBe('/topic/reinforcement-learning'));
    await waitFor(async () => expect(await field()).toHaveValue(''));
    expect(screen.queryByRole('listbox', { name: '검색 제안' })).toBeNull();
    expect(localStorage.getItem('haru:recent')).toBe('["강화"]');
  });
});
