import type { Page } from '@playwright/test';

/** A finger that moves as fast as told, by its own clock, however busy the machine is. */
export async function createFinger(page: Page, x = 200, y = 400) {
  const session = await page.context().newCDPSession(page);
  let timestamp = Date.now() / 1000;
  let at = { x, y };
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', seconds = 0.05) => {
    timestamp += seconds;
    const touchPoints = type === 'touchEnd' ? [] : [at];
    return session.send('Input.dispatchTouchEvent', { type, touchPoints, timestamp });
  };
  return {
    down: () => send('touchStart'),
    async move(across: number, down = 0, seconds = 0.1) {
      const from = at;
      for (const share of [0.5, 1]) {
        at = { x: from.x + across * share, y: from.y + down * share };
        await send('touchMove', seconds / 2);
      }
    },
    up: (seconds?: number) => send('touchEnd', seconds),
  };
}

/** Moves a finger by pixels. */
export async function swipe(page: Page, across: number, down = 0, x = 200): Promise<void> {
  const finger = await createFinger(page, x);
  await finger.down();
  await finger.move(across, down);
  await finger.up();
}
