import { expect, it } from 'vitest';
import { createListHeights } from '../../src/views/browse/list/listHeights';

it('learns nothing from rows of a page that is still hidden', () => {
  const heights = createListHeights();
  const before = heights.estimate(10);
  const section = document.createElement('section');
  section.innerHTML = '<article data-paper-id="a"></article><article data-paper-id="b"></article>';
  heights.learn(section);
  expect(before).toBeGreaterThan(0);
  expect(heights.estimate(10)).toBe(before);
});
