import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../../src/views/commands/createMatcher';

describe('what is typed into the palette matches a name', () => {
  it.each([
    ['', '타임라인', true, 'nothing is typed yet: everything is offered'],
    [' ', '타임라인', true, 'as above'],
    ['타임', '타임라인', true, 'the start'],
    ['라인', '타임라인', true, 'any part'],
    ['2월13', '2025년 2월 13일', true, 'spaces do not count'],
    ['2025.02.13', '2025-02-13 2025년 2월 13일 목요일', true, 'signs do not count'],
    ['ABOUT', 'About', true, 'capitals do not count'],
    ['소개', '타임라인', false, 'another name'],
    ['!!!', '타임라인', false, 'signs alone name nothing'],
    ['-', '2025-02-13', false, 'as above'],
    ['привет', '타임라인', false, 'a script that no name here is written in'],
    ['日本', '타임라인', false, 'as above'],
  ])('%j against %j: %s (%s)', (typed, name, expected) => {
    expect(createMatcher(typed)(name)).toBe(expected);
  });
});
