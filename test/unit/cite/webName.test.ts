import { describe, expect, it } from 'vitest';
import { nameOf } from '../../../src/cite/name';
import { webName } from '../../../src/cite/webName';

describe('webName', () => {
  it.each([
    ['Mihaela van der Schaar', 'van der Schaar, Mihaela', 'the family name first'],
    ['Hal Daumé III', 'Daumé, Hal III', 'the suffix after the given name'],
    ['Gemini Team', 'Gemini Team', 'a group whole'],
    ['홍 길동', '홍 길동', 'a Korean name whole'],
    ['Diego M. de las Casas', 'de las Casas, Diego M.', 'two halves with a space each'],
  ])('%s among other authors → %s: %s', (author, name) => {
    expect(webName(nameOf(author), false)).toBe(name);
  });

  it.each([
    ['Ada B. Clark', 'Clark, Ada B.', 'only the given name has a space'],
    ['Diego M. de las Casas', 'Diego M. de las Casas', 'both halves have a space'],
  ])('%s alone → %s: %s', (author, name) => {
    expect(webName(nameOf(author), true)).toBe(name);
  });
});
