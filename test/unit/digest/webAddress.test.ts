import { describe, expect, it } from 'vitest';
import { parseWebAddress } from '../../../src/digest/webAddress';
import { expectLinear } from '../../hostile/expectLinear';

describe('parseWebAddress', () => {
  it.each(['https://a.io', 'https://github.com/a/b_c#d', 'https://a-b.co.kr?x=1&y=@z'])(
    'accepts %s',
    (text) => {
      expect(parseWebAddress(text)).toBe(text);
    },
  );

  it.each([
    ['http://a.io', 'not https'],
    ['https://localhost/a', 'a host without a dot'],
    ['https://a.io:8443/', 'a port'],
    ['https://a.io@b.io/', 'a user name'],
    ['https://a.io/b c', 'a space'],
    ['https://a.io/b) ![](https://b.io', 'the end of a link'],
    ['see https://a.io', 'words before it'],
    ['', 'nothing'],
  ])('refuses %j: %s', (text) => {
    expect(parseWebAddress(text)).toBeNull();
  });

  it.each(['a', 'a.', '/', '-'])('takes linear time for a long address of %j', (piece) => {
    expectLinear(parseWebAddress, ({ fill }) => `https://a.${fill(piece)} `);
  });
});
