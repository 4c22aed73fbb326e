import { act, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { digest, type PaperText } from './digestText';
import { publish } from './fakeHost';
import { renderApp } from './renderApp';

const PAPERS: PaperText[] = Array.from({ length: 12 }, (_, index) => ({
  id: `2502.${String(index).padStart(5, '0')}`,
  title: `Paper ${index + 1}`,
  votes: 20 - index,
}));
const FILES = publish(digest('2025-02-26', ...PAPERS));

/** Holds back what waits for a frame until it is let pass. */
function holdFrames() {
  const waiting: FrameRequestCallback[] = [];
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((callback) =>
    waiting.push(callback),
  );
  return async () => {
    for (const callback of waiting.splice(0)) callback(performance.now());
    await act(async () => new Promise((resolve) => setTimeout(resolve)));
  };
}

it.each([
  ['by day', '/?votes=1-'],
  ['by votes within months', '/?votes=1-&sort=month'],
  ['by votes', '/?votes=1-&sort=votes'],
])('hits %s are drawn four rows a frame, under one heading as well', async (_, address) => {
  const passFrame = holdFrames();
  renderApp(address, { files: FILES });
  await screen.findByRole('article', { name: 'Paper 4' });
  const counts: number[] = [];
  for (let frame = 0; frame < 3; frame++) {
    counts.push(screen.getAllByRole('article').length);
    await passFrame();
  }
  expect(counts).toEqual([8, 12, 12]);
});
