import type { Locator } from '@playwright/test';
import jsQR from 'jsqr';

/** What a camera would read from a code on screen. */
export async function scan(code: Locator): Promise<string | undefined> {
  const SCALE = 4;
  const size = Number((await code.getAttribute('viewBox'))?.split(' ')[2]);
  const side = size * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  const squares = (await code.locator('path').getAttribute('d')) ?? '';
  for (const [, x, y] of squares.matchAll(/M(\d+) (\d+)/g)) {
    for (let row = 0; row < SCALE; row++) {
      const start = ((Number(y) * SCALE + row) * side + Number(x) * SCALE) * 4;
      for (let at = start; at < start + SCALE * 4; at += 4) pixels.fill(0, at, at + 3);
    }
  }
  return jsQR(pixels, side, side)?.data;
}
