import { describe, expect, it } from 'vitest';
import {
  readRules,
  splitAt,
  splitLayer,
  writeRules,
} from '../../../../src/build/chunkStyles/styleRules';

describe('the rules of a style sheet', () => {
  it('are one for each selector, with the conditions around it', () => {
    expect(
      readRules('@media print{@supports (a:b){.a:is(.b,p),.c{margin:0}}}.d{color:red}'),
    ).toEqual([
      {
        conditions: ['@media print', '@supports (a:b)'],
        selector: '.a:is(.b,p)',
        body: 'margin:0',
      },
      { conditions: ['@media print', '@supports (a:b)'], selector: '.c', body: 'margin:0' },
      { conditions: [], selector: '.d', body: 'color:red' },
    ]);
  });

  it.each([
    '.a{color:red}.b{color:blue}',
    '.a,.b{color:red}',
    '@media print{.a{color:red}.b{color:red}}.c{color:red}',
    '@media print{.a{color:red}@container (width>=9px){.b{margin:0}}}@media screen{.b{margin:0}}',
    '.a:before{content:"}{\\"";background:url("data:image/svg+xml,a{b;c}")}',
    String.raw`.a\:b\{{color:red}`,
  ])('are written as they were read: %s', (css) => {
    const rules = readRules(css);
    expect(readRules(writeRules(rules))).toEqual(rules);
    expect(writeRules(rules).length).toBeLessThanOrEqual(css.length);
  });

  it.each([
    ['@layer a{.b{color:red}}', 'expected a rule or a condition'],
    ['.a{.b{color:red}}', 'expected a rule or a condition'],
    ['.a{color:red', 'expected a block'],
    ['@import "a";', 'expected a block'],
  ])('are refused where they are none: %s', (css, message) => {
    expect(() => readRules(css)).toThrow(message);
  });

  it('are taken out of their layer', () => {
    const css = '@layer base{p{margin:0}}@layer utilities{@media print{.a{margin:0}}}.b{margin:0}';
    expect(splitLayer('utilities', css)).toEqual({
      before: '@layer base{p{margin:0}}',
      body: '@media print{.a{margin:0}}',
      after: '.b{margin:0}',
    });
    expect(() => splitLayer('other', css)).toThrow('expected one block');
    expect(() => splitLayer('base', css + css)).toThrow('expected one block');
  });

  it('have lists that are split outside of brackets and strings alone', () => {
    expect(splitAt(',', '.a:is(b,c),[d=","]')).toEqual(['.a:is(b,c)', '[d=","]']);
    expect(splitAt(';', 'content:";";background:url("a;b");')).toEqual([
      'content:";"',
      'background:url("a;b")',
    ]);
  });
});
