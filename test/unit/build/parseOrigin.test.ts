import { describe, expect, it } from 'vitest';
import { parseOrigin } from '../../../src/build/parseOrigin';

describe('parseOrigin', () => {
  it.each([
    ['https://haru.example', 'https://haru.example'],
    ['https://haru.example/', 'https://haru.example'],
    ['http://127.0.0.1:4173', 'http://127.0.0.1:4173'],
    ['https://하루.example', 'https://xn--2s2b133c.example'],
    ['', ''],
    [undefined, ''],
  ])('%j → %j', (text, origin) => {
    expect(parseOrigin(text)).toBe(origin);
  });

  it.each([
    'haru.example',
    'https://haru.example/daily-papers/',
    'https://haru.example/?x',
    'https://me@haru.example',
    'ftp://haru.example',
    'javascript:alert(1)',
  ])('refuses %j and says what it wants', (text) => {
    expect(() => parseOrigin(text)).toThrow(/SITE_ORIGIN: expected an origin like https:.*found/);
  });
});
