import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../../src/views/commands/createMatcher';

describe('what is typed into the palette matches a name', () => {
  it.each([
    ['', '하루 화면으로', true, 'nothing is typed yet: everything is offered'],
    [' ', '하루 화면으로', true, 'as above'],
    ['하루', '하루 화면으로', true, 'the start'],
    ['화면', '하루 화면으로', true, 'any part'],
    ['2월13', '2025년 2월 13일', true, 'spaces do not count'],
    ['2025.02.13', '2025-02-13 2025년 2월 13일 목요일', true, 'signs do not count'],
    ['ABOUT', 'About', true, 'capitals do not count'],
    ['소개', '하루 화면으로', false, 'another name'],
    ['!!!', '하루 화면으로', false, 'signs alone name nothing'],
    ['-', '2025-02-13', false, 'as above'],
    ['привет', '하루 화면으로', false, 'a script that no name here is written in'],
    ['日本', '하루 화면으로', false, 'as above'],
  ])('%j against %j: %s (%s)', (typed, name, expected) => {
    expect(createMatcher(typed)(name)).toBe(expected);
  });
});
