import { describe, expect, it } from 'vitest';
import { closestNames } from '../../../../src/search/text/closestNames';

describe('closestNames', () => {
  it.each([
    [['조나단', '베란트'], ['Jonathan Brandt', 'Jonathan Berant'], ['Jonathan Berant']],
    [['퍼시', '리앙'], ['Roni Paiss', 'Percy Liang'], ['Percy Liang']],
    [
      ['다니엘', '코헨'],
      ['Daniel Cohen', 'Cohen Daniel'],
      ['Daniel Cohen', 'Cohen Daniel'],
    ],
    [['딴', '얘기로'], ['Chaorui Deng'], []],
    [['얀', '카우츠'], [], []],
  ])('%j of %j: %j', (words, names, closest) => {
    expect(closestNames(names, words)).toEqual(closest);
  });
});
