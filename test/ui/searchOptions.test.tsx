import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { listed } from './listed';
import { renderApp } from './renderApp';
import { DIFFUSION, LATENT, SCALING, THREE_DAYS } from './threeDays';

const field = () => screen.findByRole('combobox', { name: '검색' });
const list = () => screen.findByRole('listbox', { name: '검색 제안' });
const option = (name: RegExp | string) => screen.findByRole('option', { name });
const openAt = (address: string) => renderApp(address, { files: THREE_DAYS });

describe('suggestions', () => {
  it('words, authors and papers are shown with counts while one types', async () => {
    const { user } = openAt('/');
    await user.type(await field(), 'ch');
    expect(await option(/^Kai Chen\s*2편$/)).toBeVisible();
    await user.clear(await field());
    await user.type(await field(), 'diff');
    expect(await option(/^diffusion\s*1편$/i)).toBeVisible();
    expect(await option(DIFFUSION)).toBeVisible();
    const groups = within(await list()).getAllByRole('group');
    expect(groups.map((group) => group.getAttribute('aria-label'))).toEqual(['검색어', '논문']);
  });

  it('arrows move among them while the field keeps the focus', async () => {
    const { user } = openAt('/');
    await user.type(await field(), 'ch');
    const chen = await option(/^Kai Chen/);
    const input = await field();
    expect(input).toHaveAttribute('aria-expanded', 'true');
    expect(input).not.toHaveAttribute('aria-activedescendant');
    await user.keyboard('{ArrowUp}{ArrowDown}{ArrowDown}');
    await waitFor(() => expect(input).toHaveAttribute('aria-activedescendant'));
    expect(input).toHaveFocus();
    while (input.getAttribute('aria-activedescendant') !== chen.id) {
      await user.keyboard('{ArrowDown}');
    }
    expect(chen).toHaveAttribute('aria-selected', 'true');
  });

  it("choosing an author shows the author's papers", async () => {
    const { user, address } = openAt('/');
    await user.type(await field(), 'kai c');
    await user.click(await option(/^Kai Chen/));
    await waitFor(() => expect(listed()).toEqual([DIFFUSION, SCALING]));
    expect(address()).toBe('/?author=Kai+Chen');
    expect(await field()).toHaveValue('');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  });

  it('after author: they complete the name, which becomes a filter', async () => {
    const { user, address } = openAt('/');
    await user.type(await field(), 'video author:zh');
    await user.click(await option(/^Jun Zhu/));
    await waitFor(() => expect(address()).toBe('/?q=video&author=Jun+Zhu'));
  });

  it('choosing a paper opens it', async () => {
    const { user, address } = openAt('/');
    await user.type(await field(), '메모리');
    await user.click(await option(LATENT));
    await waitFor(() => expect(address()).toBe('/paper/2502.07864?q=메모리'));
  });

  it('choosing words searches for them', async () => {
    const { user, address } = openAt('/');
    await user.type(await field(), '확');
    await option(/^확산 모델/);
    await user.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(listed()).toEqual([DIFFUSION]));
    expect(address()).toMatch(/^\/\?q=확산/);
  });

  it('Escape closes them first, and clears the text then', async () => {
    const { user, address } = openAt('/');
    await user.type(await field(), 'diff');
    await list();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(await field()).toHaveValue('diff');
    await user.keyboard('{Escape}');
    expect(await field()).toHaveValue('');
    await waitFor(() => expect(address()).toBe('/'));
  });
});

describe('focus and composition', () => {
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

  it('suggestions close when field and suggestions are left', async () => {
    localStorage.setItem('haru:recent', '["mamba"]');
    const { user } = openAt('/');
    await user.click(await field());
    await list();
    await user.tab();
    expect(screen.getByRole('button', { name: '최근 검색 지우기' })).toHaveFocus();
    await user.tab();
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  });

  it('forgetting a recent question returns to the field', async () => {
    localStorage.setItem('haru:recent', '["mamba"]');
    const { user } = openAt('/');
    await user.click(await field());
    await list();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(await field()).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByText('votes:>20')).not.toBeInTheDocument();
  });

  it('recent questions do not stand below a field with text', async () => {
    localStorage.setItem('haru:recent', '["mamba"]');
    const { user } = openAt('/');
    await user.type(await field(), 'x');
    expect(screen.queryByRole('option', { name: 'mamba' })).not.toBeInTheDocument();
  });
});

describe('going back', () => {
  it('takes a step for each search that ended with Enter', async () => {
    const { user, address, back } = openAt('/');
    await user.type(await field(), 'laws{Enter}');
    await waitFor(() => expect(listed()).toEqual([SCALING]));
    await user.clear(await field());
    await user.type(await field(), 'diffusion{Enter}');
    await waitFor(() => expect(listed()).toEqual([DIFFUSION]));
    back();
    await waitFor(() => expect(address()).toBe('/?q=laws'));
    back();
    await waitFor(() => expect(address()).toBe('/'));
  });
});

describe('a chosen suggestion', () => {
  it('replaces the letters that led to it: going back leads to the start', async () => {
    const { user, address, back } = openAt('/');
    await user.type(await field(), 'diffu');
    await waitFor(() => expect(address()).toBe('/?q=diffu'));
    await user.click(await option(/^diffusion\s*1편$/i));
    await waitFor(() => expect(address()).toMatch(/^\/\?q=diffusion/i));
    back();
    await waitFor(() => expect(address()).toBe('/'));
  });
});

describe('the empty field', () => {
  it('shows how to search', async () => {
    const { user } = openAt('/');
    await user.click(await field());
    const help = await screen.findByRole('region', { name: '이렇게도 찾을 수 있습니다' });
    expect(within(help).getByText('votes:>20')).toBeVisible();
    expect(await field()).toHaveAttribute('aria-expanded', 'false');
  });

  it('remembers questions on this device alone, and forgets them', async () => {
    const { user, address } = openAt('/');
    await user.type(await field(), 'laws{Enter}');
    await waitFor(() => expect(listed()).toEqual([SCALING]));
    await user.clear(await field());
    await user.type(await field(), 'diffusion{Enter}');
    await user.click(screen.getByRole('button', { name: '검색어 지우기' }));
    await user.click(await field());
    const recent = within(await list()).getAllByRole('option');
    expect(recent.map(({ textContent }) => textContent)).toEqual(['diffusion', 'laws']);
    await user.click(await option('laws'));
    await waitFor(() => expect(address()).toBe('/?q=laws'));
    await user.click(screen.getByRole('button', { name: '검색어 지우기' }));
    await user.click(await field());
    await user.click(await screen.findByRole('button', { name: '최근 검색 지우기' }));
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(localStorage.getItem('haru:recent')).toBe('[]');
  });

  it.each(['{', '[1, 2]', '"text"', 'null'])(
    'finds nothing in a record that is not its own (%s)',
    async (stored) => {
      localStorage.setItem('haru:recent', stored);
      const { user } = openAt('/');
      await user.click(await field());
      await screen.findByRole('region', { name: '이렇게도 찾을 수 있습니다' });
      expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    },
  );
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

describe('arXiv ids and links', () => {
  it.each(['2502.07864', 'arXiv: 2502.07864v2', 'https://huggingface.co/papers/2502.07864'])(
    '%s을 치고 엔터를 누르면 논문이 열린다',
    async (text) => {
      const { user, address } = openAt('/');
      await user.type(await field(), `${text}{Enter}`);
      await waitFor(() => expect(address()).toBe('/paper/2502.07864'));
    },
  );

  it('open at once when pasted', async () => {
    const { user, address } = openAt('/');
    await user.click(await field());
    await user.paste('https://arxiv.org/abs/2502.07864');
    await waitFor(() => expect(address()).toBe('/paper/2502.07864'));
  });

  it('other text is pasted as it is', async () => {
    const { user } = openAt('/');
    await user.click(await field());
    await user.paste('확산 모델');
    expect(await field()).toHaveValue('확산 모델');
  });
});
