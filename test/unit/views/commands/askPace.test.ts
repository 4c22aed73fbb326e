import { expect, it } from 'vitest';
import { createAskPace } from '../../../../src/views/commands/askPace';

it('pauses for a frame, and for longer before Safari refuses to change the address', () => {
  const pace = createAskPace();
  let now = 0;
  for (let key = 0; key < 80; key++) {
    expect(pace.pause(now)).toBe(16);
    pace.asked(now);
    now += 100;
  }
  expect(pace.pause(now)).toBe(1600);
  // The first keys are more than half a minute ago.
  expect(pace.pause(30_001)).toBe(16);
});

it('never lets a hundred changes through in half a minute', () => {
  const pace = createAskPace();
  const asked: number[] = [];
  for (let now = 0; now < 120_000; ) {
    now += pace.pause(now);
    pace.asked(now);
    asked.push(now);
  }
  const most = asked.map((time) => asked.filter((at) => at >= time && at < time + 30_000).length);
  expect(Math.max(...most)).toBeLessThan(100);
});
