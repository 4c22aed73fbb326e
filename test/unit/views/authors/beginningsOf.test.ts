import { describe, expect, it } from 'vitest';
import { beginningsOf } from '../../../../src/views/authors/beginningsOf';

describe('beginningsOf', () => {
  it.each([
    ['Kai+Chne', 'Kai Chne', 'Ka Ch'],
    ['  kai   chen ', 'kai chen', 'ka ch'],
    ['Ｋａｉ　Ｃｈｅｎ', 'Kai Chen', 'Ka Ch'],
    ['Y', 'Y', 'Y'],
    ['+', '', ''],
  ])('%j → %j and %j', (name, whole, beginnings) => {
    expect(beginningsOf(name)).toEqual([whole, beginnings]);
  });
});
