import { describe, expect, it } from 'vitest';
import { type Failure, FailureError, toFailure } from '../../src/failure';

const REFUSED: Failure = { kind: 'refused', file: 'digests/index.json', status: 404 };

describe('toFailure', () => {
  it('takes the failure out of the error that carries it', () => {
    expect(toFailure(new FailureError(REFUSED))).toBe(REFUSED);
  });

  it.each([
    [new TypeError('x is undefined'), 'x is undefined'],
    ['a text', 'a text'],
    [undefined, 'undefined'],
  ])('takes %s for our own mistake', (thrown, message) => {
    expect(toFailure(thrown)).toEqual({ kind: 'bug', message });
  });
});

describe('FailureError', () => {
  it('is an error by its own name that says the kind', () => {
    const error = new FailureError(REFUSED);
    expect(error).toBeInstanceOf(Error);
    expect(String(error)).toBe('FailureError: refused');
  });
});
