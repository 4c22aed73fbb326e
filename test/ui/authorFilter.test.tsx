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

describe('the author filter', () => {
  it.each([
    ['li', ['Bo Li2편']],
    ['k', ['Kai Chen2편']],
    ['farre', ['Miquel Farré1편']], // without its accent
    ['chen kai', ['Kai Chen2편']], // family name first, as in Korea
  ])('typing “%s” suggests names and counts %j', async (typed, names) => {
    const { user, field } = await openAt('/');
    await user.type(field, typed);
    await waitFor(() => expect(suggested()).toEqual(names));
  });

  it('a chosen author joins the filter, and the field is empty', async () => {
    const { user, field, address } = await openAt('/?author=Bo+Li');
    await user.type(field, 'kai');
    await user.click(await screen.findByRole('option', { name: /Kai Chen/ }));
    await waitFor(() => expect(listed()).toEqual([DIFFUSION]));
    expect(address()).toBe('/?author=Bo+Li&author=Kai+Chen');
    expect(field).toHaveValue('');
    expect(field).toHaveFocus();
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  });

  it('an author can be chosen again after removing the chip', async () => {
    const { user, field, address } = await openAt('/');
    for (const time of ['first', 'second']) {
      await user.type(field, 'kai');
      await user.click(await screen.findByRole('option', { name: /Kai Chen/ }));
      await waitFor(() => expect(address(), time).toBe('/?author=Kai+Chen'));
      await user.click(await screen.findByRole('button', { name: '필터 지우기: Kai Chen' }));
      await waitFor(() => expect(address(), time).toBe('/'));
    }
  });

  it.each(['{Escape}', '{Tab}'])('%s chooses nobody and ends the suggestions', async (key) => {
    const { user, field, address } = await openAt('/');
    await user.type(field, 'kai');
    await screen.findByRole('option', { name: /Kai Chen/ });
    await user.keyboard(key);
    await waitFor(() => expect(screen.queryByRole('listbox')).not.toBeInTheDocument());
    expect(field).toHaveValue('');
    expect(address()).toBe('/');
  });

  it('works by keyboard alone', async () => {
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
  ])('%s neither chooses nor closes', async (_, composition) => {
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

  it('suggests authors of the papers left by other filters, with their counts', async () => {
    const { user, field } = await openAt('/?votes=unknown');
    await waitFor(() => expect(listed()).toContain(LATENT));
    await user.type(field, 'li');
    await waitFor(() => expect(suggested()).toEqual(['Bo Li1편']));
  });

  it('says that no name matches', async () => {
    const { user, field } = await openAt('/');
    await user.type(field, 'zzz');
    expect(await screen.findByText('이름이 맞는 저자가 없습니다.')).toBeVisible();
  });
});
