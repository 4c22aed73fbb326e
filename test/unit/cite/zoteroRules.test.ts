import { describe, expect, it } from 'vitest';
import { readCreator } from './zoteroRules';

describe('readCreator, a rule of the tests', () => {
  it.each([
    ['Clark, Ada B', { firstName: 'Ada B.', lastName: 'Clark' }],
    ['Ada Clark', { firstName: 'Ada', lastName: 'Clark' }],
  ])('%s', (name, creator) => {
    expect(readCreator(name)).toEqual(creator);
  });
});
