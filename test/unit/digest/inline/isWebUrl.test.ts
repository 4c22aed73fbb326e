import { describe, expect, it } from 'vitest';
import { isWebUrl } from '../../../../src/digest/inline/isWebUrl';

describe('isWebUrl', () => {
  it.each(['https://a.io', 'https://a.io/b?c#d', 'https://a.io:8443/', 'https://한국.kr/'])(
    'accepts %j',
    (url) => {
      expect(isWebUrl(url)).toBe(true);
    },
  );

  it.each([
    ['http://a.io', 'not https'],
    ['https://localhost/', 'no dot in the host'],
    ['https://.io', 'no name before the dot'],
    ['https://a.io@b.io/', 'a user name before the host'],
    ['https://', 'no host'],
    ['https://a b.io', 'a space in the host'],
    [`https://${'a'.repeat(270)}.io`, 'a host longer than DNS allows'],
  ])('refuses %j: %s', (url) => {
    expect(isWebUrl(url)).toBe(false);
  });
});
