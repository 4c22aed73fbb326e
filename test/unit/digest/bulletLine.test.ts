import { describe, expect, it } from 'vitest';
import { parseBulletLine } from '../../../src/digest/bulletLine';

describe('parseBulletLine', () => {
  it.each([
    ["- ***What's New***: 새 모델", "What's New", '새 모델', 'since 2024-10-18'],
    ["- **What's New**: 새 모델", "What's New", '새 모델', 'since 2024-06-12'],
    ['- **Limitations**: 한계', 'Limitations', '한계', 'another label'],
    ['- **Limitations:** 한계', 'Limitations', '한계', 'the colon inside the stars'],
    ['- ***Conclusion*** : 결론', 'Conclusion', '결론', 'a space before the colon'],
    ['- **Conclusion**:', 'Conclusion', '', 'no text'],
    ['- **Code**: `a: **b**`', 'Code', '`a: **b**`', 'stars in the text'],
    ["- *What's New*: 새 모델", "What's New", '새 모델', 'a single star'],
    ["- ***What's New***： 새 모델", "What's New", '새 모델', 'a wide colon'],
    ['- **Limitations：** 한계', 'Limitations', '한계', 'a wide colon inside the stars'],
    ['  - ***Limitations***: 한계', 'Limitations', '한계', 'indented: a label of the source'],
    ['* **Limitations**: 한계', 'Limitations', '한계', 'a star as the bullet'],
    ['- **What&#39;s New**: Q&amp;A', "What's New", 'Q&A', 'entities'],
    ['- ** Related  Work **: 연구', 'Related  Work', '연구', 'spaces inside the stars'],
  ])('%j has the label %j and the text %j: %s', (line, label, text) => {
    expect(parseBulletLine(line)).toEqual({ nested: false, label, text });
  });

  it.each([
    ['- 새 모델을 제안합니다.', '새 모델을 제안합니다.', 'a plain sentence'],
    ['-  새 모델\r', '새 모델', 'spaces around'],
    ['-\t새 모델', '새 모델', 'a tab'],
    ['- **새 모델**을 제안합니다.', '**새 모델**을 제안합니다.', 'bold words, no colon'],
    ['- 모델: **A**', '모델: **A**', 'a colon, no bold words before it'],
    ["- ***What's New: 모델", "***What's New: 모델", 'unclosed stars'],
    ["- ***What's New**: 모델", "***What's New**: 모델", 'stars that do not match'],
    ['- ****: 모델', '****: 모델', 'nothing between the stars'],
    ['- ** **: 모델', '** **: 모델', 'a space between the stars'],
    ['- **:** 모델', '**:** 모델', 'a colon between the stars'],
    [
      `- **${'긴'.repeat(61)}**: 글`,
      `**${'긴'.repeat(61)}**: 글`,
      '61 letters, too long for a label',
    ],
    ['- (1) - 첫째', '(1) - 첫째', 'a dash inside'],
    ['* 새 모델', '새 모델', 'a star'],
    ['• 새 모델', '새 모델', 'a dot'],
    ['+ 새 모델', '새 모델', 'a plus'],
    ['1. 새 모델', '새 모델', 'a number'],
    ['12) 새 모델', '새 모델', 'a number with a bracket'],
    ['- *강조* 모델: A', '*강조* 모델: A', 'a star, no colon after it'],
    ['- &#42;*모델**: A', '**모델**: A', 'a star that is written as an entity'],
    ['-', '', 'an empty bullet'],
    ['-\r', '', 'an empty bullet'],
  ])('%j is the sentence %j: %s', (line, text) => {
    expect(parseBulletLine(line)).toEqual({ nested: false, label: null, text });
  });

  it('accepts a label of 60 letters', () => {
    const label = '긴'.repeat(60);
    expect(parseBulletLine(`- **${label}**: 글`)?.label).toBe(label);
  });

  it.each([
    ['  - (1) 첫째', '(1) 첫째', 'two spaces'],
    ['    - (1) 첫째', '(1) 첫째', 'four spaces'],
    ['\t- (1) 첫째', '(1) 첫째', 'a tab'],
    ['  - **굵게**: 첫째', '**굵게**: 첫째', 'a label that the source does not use'],
  ])('%j is nested: %s', (line, text) => {
    expect(parseBulletLine(line)).toEqual({ nested: true, label: null, text });
  });

  it('is not nested after one space', () => {
    expect(parseBulletLine(' - 첫째')?.nested).toBe(false);
  });

  it.each([
    '',
    '새 모델',
    '-새 모델',
    '--',
    '---',
    'Vote: -',
    '– 새 모델',
    '*강조*',
    '2025. 새해',
    '1.5 배',
  ])('%j is no bullet', (line) => {
    expect(parseBulletLine(line)).toBeNull();
  });

  it('cleans label and text', () => {
    const line = '- **Li\u200bmits**: 모\u202e델';
    expect(parseBulletLine(line)).toEqual({ nested: false, label: 'Limits', text: '모델' });
  });
});
