import { describe, expect, it } from 'vitest';
import { parseBase } from '../../../src/build/parseBase';

describe('parseBase', () => {
  it.each([
    ['/', '/'],
    ['/daily-papers/', '/daily-papers/'],
    ['/daily-papers', '/daily-papers/'],
    ['/a.b/~c_d/', '/a.b/~c_d/'],
    ['', '/'],
    [undefined, '/'],
  ])('%j → %j', (text, base) => {
    expect(parseBase(text)).toBe(base);
  });

  it.each([
    ['daily-papers/', 'no slash at its beginning'],
    ['./', 'a path from the page'],
    ['//papers.example/', 'a host'],
    ['/a//b/', 'an empty part'],
    ['/a/../b/', 'a way up'],
    ['/a b/', 'a space'],
    ['/논문/', 'Hangul'],
    ['/a/?x', 'a query'],
    ['/a/#x', 'a fragment'],
    ['https://papers.example/a/', 'an address'],
    ['C:/Program Files/Git/daily-papers/', 'what Git Bash makes of /daily-papers/'],
  ])('refuses %j and says what it wants: %s', (text) => {
    expect(() => parseBase(text)).toThrow(
      `BASE_PATH: expected a path like /daily-papers/ of letters, digits and - . _ ~ (the host goes into SITE_ORIGIN), found ${text}`,
    );
  });
});
