import { expect, it } from 'vitest';
import { toText } from '../../../src/digest/toText';

it.each([
  [' Q&amp;A ', 'Q&A', 'an entity'],
  ['A &#x202e;B', 'A B', 'an entity of a sign that text may not hold'],
])('%j is the text %j: %s', (part, text) => {
  expect(toText(part)).toBe(text);
});
