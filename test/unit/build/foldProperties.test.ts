import { describe, expect, it } from 'vitest';
import { foldProperties } from '../../../src/build/foldProperties';

const property = (name: string, initial?: string, inherits = 'false') =>
  `@property ${name}{syntax:"*";inherits:${inherits}${initial === undefined ? '' : `;initial-value:${initial}`}}`;

const SOLID = property('--tw-border-style', 'solid');

describe('the properties of utilities', () => {
  it.each([
    {
      title: 'one that no rule reads goes',
      css: `.a{--tw-leading:1;line-height:1}.b{line-height:2;--tw-leading:2}${property('--tw-leading')}`,
      folded: '.a{line-height:1}.b{line-height:2;}',
    },
    {
      title: 'one that has its first value everywhere is written out',
      css: `.a{outline-style:var(--tw-outline-style)}.b{--tw-outline-style:solid;color:red}${property('--tw-outline-style', 'solid')}`,
      folded: '.a{outline-style:solid}.b{color:red}',
    },
    {
      title: 'a declaration is said once, and without spaces after commas, which texts keep',
      css: `.a{-webkit-mask:none;-webkit-mask:none;mask:none;font-family:"A, B", serif;content:", "}`,
      folded: '.a{-webkit-mask:none;mask:none;font-family:"A, B",serif;content:", "}',
    },
    {
      title: 'a border is solid without being told',
      css: `.a{border-bottom-style:var(--tw-border-style);border-bottom-width:1px}.b{border-style:dashed}${SOLID}`,
      folded: '.a{border-bottom-width:1px}.b{border-style:dashed}',
    },
    {
      title: 'one that nothing sets and that has no first value leaves what is read in its place',
      css: `.a{font-variant-numeric:var(--tw-ordinal,) var(--tw-slashed-zero,normal)}${property('--tw-ordinal')}${property('--tw-slashed-zero')}`,
      folded: '.a{font-variant-numeric: normal}',
    },
    {
      title: 'a string may hold what ends a declaration',
      css: `.a{--tw-content:"};";content:"b"}${property('--tw-content', '""')}`,
      folded: '.a{content:"b"}',
    },
    {
      title: 'the rule that sets them for old browsers goes with the last of them',
      css: `@layer properties{@supports (color:red){*,:before{--tw-border-style:solid}}}.a{color:red}${SOLID}`,
      folded: '.a{color:red}',
    },
    {
      title: 'a name that begins as another one is another one',
      css: `.a{--tw-shadow:1;color:var(--tw-shadow-color)}.b{--tw-shadow-color:red}${property('--tw-shadow')}${property('--tw-shadow-color')}`,
      folded: `.a{color:var(--tw-shadow-color)}.b{--tw-shadow-color:red}${property('--tw-shadow-color')}`,
    },
  ])('$title', ({ css, folded }) => {
    expect(foldProperties(css)).toBe(folded);
  });

  it.each([
    [
      'two rules differ',
      `.a{border-style:var(--tw-border-style)}.b{--tw-border-style:dashed}${SOLID}`,
    ],
    ['elements inherit it', `.a{--tw-x:1}${property('--tw-x', '0', 'true')}`],
    ['it is of the app', `.a{--dot:1;width:2px}${property('--dot', '0')}`],
    ['no property is registered', '.a{--tw-leading:1;line-height:1}'],
  ])('stay as they are where %s', (_, css) => {
    expect(foldProperties(css)).toBe(css);
  });
});
