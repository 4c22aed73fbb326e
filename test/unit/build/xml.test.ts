import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { element, xmlDocument } from '../../../src/build/xml';
import { elementsAt } from './schemas';

describe('element', () => {
  it('writes text and elements in their order', () => {
    const { markup } = element('p', {}, ['가 ', element('b', {}, '나'), ' 다']);
    expect(markup).toBe('<p>가 <b>나</b> 다</p>');
  });

  it.each([
    [undefined, '<code/>'],
    ['', '<code></code>'],
    [[], '<code></code>'],
  ])('with %j for children is %s', (children, markup) => {
    expect(element('code', {}, children).markup).toBe(markup);
  });

  it('keeps the attributes in the order given', () => {
    expect(element('a', { b: '2', a: '1' }).markup).toBe('<a b="2" a="1"/>');
  });

  it.each([
    ['R&D', 'R&amp;D', 'an ampersand'],
    ['&amp;', '&amp;amp;', 'what looks like an entity'],
    ['<b>', '&lt;b&gt;', 'markup'],
    [']]>', ']]&gt;', 'the end of a CDATA section, which text may not hold'],
    ['"가"', '"가"', 'quotes, which text may hold'],
    ['\u0001\u0008\ufffe\uffff', '', 'characters that XML forbids'],
    ['가\ud800나', '가나', 'half a character'],
    ['😀', '😀', 'a character of two halves'],
  ])('writes the text %j as %j: %s', (text, written) => {
    expect(element('a', {}, text).markup).toBe(`<a>${written}</a>`);
  });

  it('writes quotes and breaks of an attribute so that they stay', () => {
    expect(element('a', { b: '"<\n\t' }).markup).toBe('<a b="&quot;&lt;&#10;&#9;"/>');
  });

  it('is read back as it was, whatever the text, but for what XML forbids', () => {
    const allowed = /[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
    const text = fc.string({
      unit: fc.oneof(
        fc.integer({ min: 0, max: 0xffff }).map(String.fromCharCode),
        fc.constantFrom('&', '<', '>', ']]>', '"', "'", '\r\n', '😀'),
      ),
    });
    fc.assert(
      fc.property(text, (written) => {
        const kept = written.match(allowed)?.join('') ?? '';
        const document = xmlDocument(element('a', { b: written }, written));
        const read = elementsAt(document, '/a');
        expect(read).toEqual([{ name: 'a', text: kept, attributes: { b: kept } }]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('xmlDocument', () => {
  it('says that it is UTF-8 and ends its line', () => {
    expect(xmlDocument(element('a', {}))).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a/>\n');
  });
});
