import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { listed } from './listed';
import { renderApp } from './renderApp';
import { DIFFUSION, LATENT, SCALING, THREE_DAYS } from './threeDays';

const field = () => screen.findByRole('combobox', { name: '검색' });
const list = () => screen.findByRole('listbox', { name: '검색 제안' });
const option = (name: RegExp | string) => screen.findByRole('option', { name });
const openAt = (address: string) => renderApp(address, { files: THREE_DAYS });

describe('검색 제안', () => {
  it('치는 동안 검색어와 저자와 논문을 편수와 함께 보인다', async () => {
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

  it('화살표로 옮겨 가고, 칸이 초점을 지킨다', async () => {
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

  it('저자를 고르면 그 저자의 논문이다', async () => {
    const { user, address } = openAt('/');
    await user.type(await field(), 'kai c');
    await user.click(await option(/^Kai Chen/));
    await waitFor(() => expect(listed()).toEqual([DIFFUSION, SCALING]));
    expect(address()).toBe('/?author=Kai+Chen');
    expect(await field()).toHaveValue('');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  });

  it('author: 뒤에서는 이름을 이어 주고, 고르면 필터가 된다', async () => {
    const { user, address } = openAt('/');
    await user.type(await field(), 'video author:zh');
    await user.click(await option(/^Jun Zhu/));
    await waitFor(() => expect(address()).toBe('/?q=video&author=Jun+Zhu'));
  });

  it('논문을 고르면 그 논문이 열린다', async () => {
    const { user, address } = openAt('/');
    await user.type(await field(), '메모리');
    await user.click(await option(LATENT));
    await waitFor(() => expect(address()).toBe('/paper/2502.07864?q=메모리'));
  });

  it('검색어를 고르면 그 말로 찾는다', async () => {
    const { user, address } = openAt('/');
    await user.type(await field(), '확');
    await option(/^확산 모델/);
    await user.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(listed()).toEqual([DIFFUSION]));
    expect(address()).toMatch(/^\/\?q=확산/);
  });

  it('Esc는 먼저 제안을 닫고, 다음에 글을 지운다', async () => {
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

describe('초점과 조합', () => {
  it('조합하는 동안의 Esc는 아무것도 지우지 않는다', async () => {
    const { user, address } = openAt('/');
    await user.type(await field(), '확');
    await list();
    fireEvent.keyDown(await field(), { key: 'Escape', isComposing: true });
    expect(await field()).toHaveValue('확');
    expect(await list()).toBeVisible();
    expect(address()).toBe('/?q=확');
  });

  it('칸과 제안을 모두 떠나면 제안이 닫힌다', async () => {
    localStorage.setItem('haru:recent', '["mamba"]');
    const { user } = openAt('/');
    await user.click(await field());
    await list();
    await user.tab();
    expect(screen.getByRole('button', { name: '최근 검색 지우기' })).toHaveFocus();
    await user.tab();
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  });

  it('최근 검색을 지우면 칸으로 돌아온다', async () => {
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

  it('글자가 있는 칸 아래에 최근 검색이 서지 않는다', async () => {
    localStorage.setItem('haru:recent', '["mamba"]');
    const { user } = openAt('/');
    await user.type(await field(), 'x');
    expect(screen.queryByRole('option', { name: 'mamba' })).not.toBeInTheDocument();
  });
});

describe('뒤로', () => {
  it('엔터로 마친 검색마다 한 걸음이다', async () => {
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

describe('고른 검색어', () => {
  it('는 그리로 이끈 글자를 대신한다: 뒤로 가면 처음이다', async () => {
    const { user, address, back } = openAt('/');
    await user.type(await field(), 'diffu');
    await waitFor(() => expect(address()).toBe('/?q=diffu'));
    await user.click(await option(/^diffusion\s*1편$/i));
    await waitFor(() => expect(address()).toMatch(/^\/\?q=diffusion/i));
    back();
    await waitFor(() => expect(address()).toBe('/'));
  });
});

describe('빈 칸', () => {
  it('검색하는 법을 보인다', async () => {
    const { user } = openAt('/');
    await user.click(await field());
    const help = await screen.findByRole('region', { name: '이렇게도 찾을 수 있습니다' });
    expect(within(help).getByText('votes:>20')).toBeVisible();
    expect(await field()).toHaveAttribute('aria-expanded', 'false');
  });

  it('전에 찾은 것을 이 기기에서만 기억하고, 지울 수 있다', async () => {
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

  it.each(['{', '[1, 2]', '"text"', 'null'])('남의 기록(%s)에는 아무것도 없다', async (stored) => {
    localStorage.setItem('haru:recent', stored);
    const { user } = openAt('/');
    await user.click(await field());
    await screen.findByRole('region', { name: '이렇게도 찾을 수 있습니다' });
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  });
});

describe('받은 링크의 검색어', () => {
  const recent = () => localStorage.getItem('haru:recent');

  it.each([
    ['칸에 들어갔다 나와도', '{Tab}{Tab}'], // the clear button is in between
    ['엔터를 눌러도', '{Enter}'],
    ['한 글자를 쳤다가 바로 지우고 나와도', 'x{Backspace}{Tab}{Tab}'],
  ])('%s 최근 검색에 남지 않는다', async (_, keys) => {
    const { user, address } = openAt('/?q=laws');
    await waitFor(() => expect(listed()).toEqual([SCALING]));
    await user.click(await field());
    await user.keyboard(keys);
    expect(address()).toBe('/?q=laws');
    expect(recent()).toBeNull();
  });

  it('그 아래에서 논문을 골라도 최근 검색에 남지 않는다', async () => {
    const { user, address } = openAt('/?q=laws');
    await user.click(await field());
    await user.click(await option(SCALING));
    await waitFor(() => expect(address()).toBe('/paper/2502.08606?q=laws'));
    expect(recent()).toBeNull();
  });

  it('고쳐 치면 친 것이 남는다', async () => {
    const { user, address } = openAt('/?q=laws');
    await user.clear(await field());
    await user.type(await field(), 'diffusion');
    await user.keyboard('{Tab}{Tab}');
    await waitFor(() => expect(address()).toBe('/?q=diffusion'));
    expect(recent()).toBe('["diffusion"]');
  });

  it('친 글 아래에서 논문을 고르면 친 글이 남는다', async () => {
    const { user, address } = openAt('/?q=laws');
    await user.clear(await field());
    await user.type(await field(), '메모리');
    await user.click(await option(LATENT));
    await waitFor(() => expect(address()).toBe('/paper/2502.07864?q=메모리'));
    expect(recent()).toBe('["메모리"]');
  });
});

describe('arXiv 번호와 링크', () => {
  it.each(['2502.07864', 'arXiv: 2502.07864v2', 'https://huggingface.co/papers/2502.07864'])(
    '%s을 치고 엔터를 누르면 논문이 열린다',
    async (text) => {
      const { user, address } = openAt('/');
      await user.type(await field(), `${text}{Enter}`);
      await waitFor(() => expect(address()).toBe('/paper/2502.07864'));
    },
  );

  it('붙여 넣으면 바로 열린다', async () => {
    const { user, address } = openAt('/');
    await user.click(await field());
    await user.paste('https://arxiv.org/abs/2502.07864');
    await waitFor(() => expect(address()).toBe('/paper/2502.07864'));
  });

  it('다른 글은 그대로 붙는다', async () => {
    const { user } = openAt('/');
    await user.click(await field());
    await user.paste('확산 모델');
    expect(await field()).toHaveValue('확산 모델');
  });
});
