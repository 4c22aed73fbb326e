import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeEntities } from '../../../src/digest/decodeEntities';

describe('decodeEntities', () => {
  it.each([
    ['Q&amp;A &lt;b&gt; &quot;x&quot; &apos;y&apos;', 'Q&A <b> "x" \'y\'', 'names'],
    ['1&ndash;2 &mdash; &ldquo;x&rdquo; &lsquo;y&rsquo; &hellip;', '1–2 — “x” ‘y’ …', 'signs'],
    ['&#39;x&#X27; &#337;&#x1F600;', "'x' ő😀", 'numbers'],
    ['&amp;lt;', '&lt;', 'each once'],
    ['&copy; AT&T &; &#; &#x; &amp', '&copy; AT&T &; &#; &#x; &amp', 'anything else stays'],
    ['&#0;&#x110000;&#9999999;', '&#0;&#x110000;&#9999999;', 'no character has this number'],
  ])('%j → %j: %s', (text, decoded) => {
    expect(decodeEntities(text)).toBe(decoded);
  });

  it('reads back any text whose signs are written as entities', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const written = Array.from(text, (char) => `&#${char.codePointAt(0)};`).join('');
        expect(decodeEntities(written)).toBe(text.replaceAll('\0', '&#0;'));
      }),
    );
  });
});
