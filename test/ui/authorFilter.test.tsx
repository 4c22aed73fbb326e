import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from './renderApp';
import { THREE_DAYS } from './threeDays';

const openAt = async (address: string) => {
  const app = renderApp(address, { files: THREE_DAYS });
  const field = await screen.findByRole('combobox', { name: '저자' });
  return { ...app, field };
};

describe('the author filter', () => {
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

  it('Tab chooses nobody and ends the suggestions', async () => {
    const { user, field, address } = await openAt('/');
    await user.type(field, 'kai');
    await screen.findByRole('option', { name: /Kai Chen/ });
    await user.tab();
    await waitFor(() => expect(screen.queryByRole('listbox')).not.toBeInTheDocument());
    expect(field).toHaveValue('');
    expect(address()).toBe('/');
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
});
