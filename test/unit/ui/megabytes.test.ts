import { expect, it } from 'vitest';
import { megabytes } from '../../../src/ui/megabytes';

it.each([
  [0, '0.0'],
  [1, '0.1'],
  [60_000, '0.1'],
  [200_000, '0.2'],
  [9_940_000, '9.9'],
  [12_000_000, '12'],
])('%d bytes are %s MB', (bytes, said) => {
  expect(megabytes(bytes)).toBe(said);
});
