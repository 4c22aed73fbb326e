import { screen } from '@testing-library/react';
import { expect, it, onTestFinished } from 'vitest';
import { renderApp } from './renderApp';
import { THREE_DAYS } from './threeDays';

it('브라우저가 저장 공간을 지킬지 묻고 답을 기다리는 동안에도 저장한다', async () => {
  Object.assign(navigator, { storage: { persist: () => new Promise(() => {}) } });
  onTestFinished(() => void Reflect.deleteProperty(navigator, 'storage'));
  const { user } = renderApp('/about', { files: THREE_DAYS });
  await user.click(await screen.findByRole('button', { name: /^모두 저장/ }));
  // This device stores nothing: the attempt has come to its end.
  expect(await screen.findByText(/^모두 저장하지는 못했습니다/)).toBeVisible();
});
