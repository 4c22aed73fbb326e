import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { listed } from './listed';
import { renderApp } from './renderApp';
import { DIFFUSION, LATENT, SCALING, THREE_DAYS } from './threeDays';

const openAt = async (address: string) => {
  const app = renderApp(address, { files: THREE_DAYS });
  const field = await screen.findByRole('combobox', { name: '저자' });
  return { ...app, field };
};
/** By selector: queries by role take seconds when they run after every change. */
const suggested = () =>
  Array.from(document.querySelectorAll('[role=option]'), ({ textContent }) => textContent);

describe('저자 필터', () => {
  it.each([
    ['li', ['Bo Li2편']],
    ['k', ['Kai Chen2편']],
    ['farre', ['Miquel Farré1편']], // without its accent
    ['chen kai', ['Kai Chen2편']], // family name first, as in Korea
  ])('“%s”을 치면 이름과 논문 수 %j를 권한다', async (typed, names) => {
    const { user, field } = await openAt('/');
    await user.type(field, typed);
    await waitFor(() => expect(suggested()).toEqual(names));
  });

  it('고른 저자는 필터에 더해지고 칸은 빈다', async () => {
    const { user, field, address } = await openAt('/?author=Bo+Li');
    await user.type(field, 'kai');
    await user.click(await screen.findByRole('option', { name: /Kai Chen/ }));
    await waitFor(() => expect(listed()).toEqual([DIFFUSION]));
    expect(address()).toBe('/?author=Bo+Li&author=Kai+Chen');
    expect(field).toHaveValue('');
    expect(field).toHaveFocus();
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  });

  it('조각을 지운 뒤 같은 저자를 다시 고를 수 있다', async () => {
    const { user, field, address } = await openAt('/');
    for (const time of ['first', 'second']) {
      await user.type(field, 'kai');
      await user.click(await screen.findByRole('option', { name: /Kai Chen/ }));
      await waitFor(() => expect(address(), time).toBe('/?author=Kai+Chen'));
      await user.click(await screen.findByRole('button', { name: '필터 지우기: Kai Chen' }));
      await waitFor(() => expect(address(), time).toBe('/'));
    }
  });

  it.each(['{Escape}', '{Tab}'])('%s는 아무도 고르지 않고 권하기를 그친다', async (key) => {
    const { user, field, address } = await openAt('/');
    await user.type(field, 'kai');
    await screen.findByRole('option', { name: /Kai Chen/ });
    await user.keyboard(key);
    await waitFor(() => expect(screen.queryByRole('listbox')).not.toBeInTheDocument());
    expect(field).toHaveValue('');
    expect(address()).toBe('/');
  });

  it('글쇠만으로도 고른다', async () => {
    const { user, field, address } = await openAt('/');
    await user.type(field, 'kai');
    await screen.findByRole('option', { name: /Kai Chen/ });
    await user.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(address()).toBe('/?author=Kai+Chen'));
    await waitFor(() => expect(listed()).toEqual([DIFFUSION, SCALING]));
  });

  it.each([
    ['조합 중인 글쇠', { isComposing: true }],
    ['조합을 끝낸 글쇠', { keyCode: 229 }], // Safari sends it after the composition
  ])('%s는 고르지도 닫지도 않는다', async (_, composition) => {
    const { user, field, address } = await openAt('/');
    await user.type(field, 'kai');
    await screen.findByRole('option', { name: /Kai Chen/ });
    await user.keyboard('{ArrowDown}');
    for (const key of ['Enter', 'Escape']) fireEvent.keyDown(field, { key, ...composition });
    expect(screen.getByRole('option', { name: /Kai Chen/ })).toBeVisible();
    expect(address()).toBe('/');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(address()).toBe('/?author=Kai+Chen'));
  });

  it('남은 논문의 저자만, 남은 논문의 수로 권한다', async () => {
    const { user, field } = await openAt('/?votes=unknown');
    await waitFor(() => expect(listed()).toContain(LATENT));
    await user.type(field, 'li');
    await waitFor(() => expect(suggested()).toEqual(['Bo Li1편']));
  });

  it('맞는 이름이 없으면 없다고 한다', async () => {
    const { user, field } = await openAt('/');
    await user.type(field, 'zzz');
    expect(await screen.findByText('이름이 맞는 저자가 없습니다.')).toBeVisible();
  });
});
