import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { InputError, reasonOf } from '../../../src/build/inputError';

describe('InputError', () => {
  it('is printed as its message alone, without a stack', () => {
    expect(inspect(new InputError('a.md:1: expected this, found that'))).toBe(
      'a.md:1: expected this, found that',
    );
  });
});

describe('reasonOf', () => {
  it.each([
    ['ENOENT', 'nothing there'],
    ['ENOTDIR', 'a file'],
    ['EISDIR', 'a folder'],
    ['EACCES', 'that reading it is not allowed'],
    ['EPERM', 'that reading it is not allowed'],
    ['ELOOP', 'a link that leads in circles'],
    ['EIO', 'Error: of the system'],
  ])('words %s', (code, reason) => {
    expect(reasonOf(Object.assign(new Error('of the system'), { code }))).toBe(reason);
  });
});
