import { screen } from '@testing-library/react';
import { expect, it, onTestFinished } from 'vitest';
import { renderApp } from './renderApp';
import { THREE_DAYS } from './threeDays';

it('saves while the browser asks whether to keep the storage', async () => {
  Object.assign(navigator, { storage: { persist: () => new Promise(() => {}) } });
  onTestFinished(() => void Reflect.deleteProperty(navigator, 'storage'));
  const { user } = renderApp('/about', { files: THREE_DAYS });
  await user.click(await screen.findByRole('button', { name: /^모두 저장/ }));
  // This device stores nothing: the attempt has come to its end.
  expect(await screen.findByRole('alert')).toHaveTextContent(/^모두 저장하지는 못했습니다/);
  // Its button could not be pressed meanwhile, and would have let go of the focus.
  expect(screen.getByText(/^이 기기에 저장한 다이제스트가 없습니다/)).toHaveFocus();
});
