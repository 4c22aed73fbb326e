import { act } from '@testing-library/react';
import { useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { recordInput } from '../../src/app/start/replayInput';

function Star() {
  const [presses, setPresses] = useState(0);
  return (
    <button type="button" aria-label="Save" onClick={() => setPresses(presses + 1)}>
      {presses}
    </button>
  );
}

let page: HTMLElement;
const star = () => page.querySelector('button') ?? page;

beforeEach(() => {
  vi.useFakeTimers();
  page = document.body.appendChild(document.createElement('div'));
  page.innerHTML = renderToString(<Star />);
});

afterEach(() => {
  page.remove();
  vi.useRealTimers();
});

it('repeats a press of before React', async () => {
  const input = recordInput(page);
  star().click();
  input.handOver();
  await act(async () => hydrateRoot(page, <Star />));
  await act(async () => {
    await input.replay(Promise.resolve());
    vi.runAllTimers();
  });
  expect(star().textContent).toBe('1');
});

it('does not repeat a press that React has answered', async () => {
  const input = recordInput(page);
  input.handOver();
  await act(async () => hydrateRoot(page, <Star />));
  await act(async () => star().click());
  await act(async () => {
    await input.replay(Promise.resolve());
    vi.runAllTimers();
  });
  expect(star().textContent).toBe('1');
});

it('repeats it on the page that is loaded in its place', async () => {
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type: 'reload' } as never]);
  recordInput(page);
  star().click();
  window.dispatchEvent(new Event('pagehide'));
  page.innerHTML = renderToString(<Star />);
  const answer = vi.fn();
  star().addEventListener('click', answer);
  for (const presses of [1, 1]) {
    await recordInput(page).replay(Promise.resolve());
    vi.runAllTimers();
    expect(answer).toHaveBeenCalledTimes(presses);
  }
});

it('does not repeat it on another page', async () => {
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type: 'back_forward' } as never]);
  recordInput(page);
  star().click();
  window.dispatchEvent(new Event('pagehide'));
  history.replaceState(null, '', '/paper/2504.05299');
  page.innerHTML = renderToString(<Star />);
  const answer = vi.fn();
  star().addEventListener('click', answer);
  await recordInput(page).replay(Promise.resolve());
  vi.runAllTimers();
  expect(answer).not.toHaveBeenCalled();
});

it.each([
  ['does not repeat one that opens without a script', false, 0],
  ['repeats it where the page is drawn anew', true, 1],
])('%s', async (_, isDrawnAnew, presses) => {
  const menu = '<button aria-label="Menu"></button>';
  page.innerHTML = menu;
  const input = recordInput(page);
  star().click();
  if (isDrawnAnew) page.innerHTML = menu;
  // jsdom has no popovers.
  Object.defineProperty(star(), 'popoverTargetElement', { value: page });
  const answer = vi.fn();
  star().addEventListener('click', answer);
  await input.replay(Promise.resolve());
  vi.runAllTimers();
  expect(answer).toHaveBeenCalledTimes(presses);
});

it.each([
  ['the button of its name', '<p></p><button aria-label="Save"></button>', 1],
  ['none where several have its name', '<button aria-label="Save"></button>'.repeat(2), 0],
  [
    'the one that is not folded away',
    '<details><summary>More</summary><p><button aria-label="Save"></button></p></details><button aria-label="Save"></button>',
    1,
  ],
])('presses %s where the page is drawn anew', async (_, drawn, presses) => {
  const input = recordInput(page);
  star().click();
  page.innerHTML = drawn;
  const answer = vi.fn();
  for (const button of page.querySelectorAll('button')) button.addEventListener('click', answer);
  await input.replay(Promise.reject(new TypeError('Failed to fetch')));
  vi.runAllTimers();
  expect(answer).toHaveBeenCalledTimes(presses);
});
