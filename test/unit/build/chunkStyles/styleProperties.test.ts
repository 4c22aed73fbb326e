import { describe, expect, it } from 'vitest';
import { propertiesOf, shareProperty } from '../../../../src/build/chunkStyles/styleProperties';

describe('two rules can disagree', () => {
  it.each([
    ['color:red', 'color:blue'],
    ['padding:0', 'padding-left:1px'],
    ['padding-inline:0', 'padding-left:1px'],
    ['top:0', 'inset-block:1px'],
    ['border:0', 'border-left-color:red'],
    ['border-left:0', 'border-style:solid'],
    ['border-radius:0', 'border-top-left-radius:1px'],
    ['gap:0', 'column-gap:1px'],
    ['place-items:center', 'align-items:start'],
    ['font:inherit', 'line-height:1'],
    ['overflow:hidden', 'overflow-y:auto'],
    ['flex:1', 'flex-basis:0'],
    ['width:0', 'inline-size:1px'],
    ['min-height:0', 'min-block-size:1px'],
    ['text-wrap:balance', 'white-space:nowrap'],
    ['-webkit-mask:none', 'mask-size:1px'],
    ['--edge:0', '--edge:1px'],
    ['margin:0;background:url("data:a;color:b")', 'background-color:red'],
  ])('%s · %s', (one, other) => {
    expect(shareProperty(propertiesOf(one), propertiesOf(other))).toBe(true);
  });

  it.each([
    ['color:red', 'border-color:red'],
    ['border-color:red', 'border-width:1px'],
    ['border:0', 'border-radius:1px'],
    ['padding:0', 'scroll-padding:0'],
    ['width:0', 'max-width:0'],
    ['font-size:1px', 'line-height:1'],
    ['text-align:left', 'text-decoration-line:underline'],
    ['--edge:0', '--edges:1px'],
    // An element has one icon.
    ['--icon:none', '--icon:url("x")'],
    ['content:"color:red"', 'color:red'],
  ])('or not: %s · %s', (one, other) => {
    expect(shareProperty(propertiesOf(one), propertiesOf(other))).toBe(false);
  });

  it.each(['all:unset', 'color'])('and nothing else is read: %s', (body) => {
    expect(() => propertiesOf(body)).toThrow('expected a property');
  });
});
