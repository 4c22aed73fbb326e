import { expect, it, vi } from 'vitest';
import { type AppWindow, openNotice } from '../../../../src/archive/offline/openNotice';

const ADDRESS = 'https://haru.example/day/2025-04-08';
const refuse = () => Promise.reject(new TypeError('refused'));

function windowBut(replaced: Partial<AppWindow>): AppWindow {
  const window: AppWindow = { focus: async () => window, navigate: async () => window };
  return Object.assign(window, replaced);
}

it('leads the window of the app to the address', async () => {
  const navigate = vi.fn(async () => windowBut({}));
  const openWindow = vi.fn(async () => {});
  await openNotice(ADDRESS, windowBut({ navigate }), openWindow);
  expect(navigate).toHaveBeenCalledWith(ADDRESS);
  expect(openWindow).not.toHaveBeenCalled();
});

it.each([
  ['there is none', undefined],
  ['it may not be focused', windowBut({ focus: refuse })],
  ['it may not be led elsewhere', windowBut({ navigate: refuse })],
  ['it shows another site by now', windowBut({ navigate: async () => null })],
])('opens a window where %s', async (_, window) => {
  const openWindow = vi.fn(async () => {});
  await openNotice(ADDRESS, window, openWindow);
  expect(openWindow).toHaveBeenCalledExactlyOnceWith(ADDRESS);
});
