import { describe, expect, it } from 'vitest';
import { linkMatch } from '../../../../src/digest/inline/readLink';
import { describeMarkup } from './describeMarkup';

describeMarkup('written link', [
  ['text and address', '[이 링크](https://a.io/b)에서', '⟨이 링크|https://a.io/b⟩에서'],
  ['a URL may be its own text', '[https://a.io/](https://a.io/).', '⟨https://a.io/⟩.'],
  ['brackets in the text balance', '[a [1]](https://a.io)', '⟨a [1]|https://a.io⟩'],
  ['parentheses in the address balance', '[a](https://a.io/b_(c))', '⟨a|https://a.io/b_(c)⟩'],
  ['주소에는 한글이 있어도 된다', '[위키](https://a.io/한국)', '⟨위키|https://a.io/한국⟩'],
  ['its text is verbatim', '[**a**](https://a.io)', '⟨**a**|https://a.io⟩'],
  ['http: is text', '[a](http://a.io)'],
  ['javascript: is text', '[a](javascript:alert(1))'],
  ['a relative address is text', '[a](/b)'],
  ['a host without a dot is text', '[a](https://localhost/b)'],
  ['a user name hides the host', '[a](https://a.io@b.io/)'],
  ['backslashes are text', '[a](https:\\\\a.io)'],
  ['an unclosed address is a bare URL', '[a](https://a.io', '[a](⟨https://a.io⟩'],
  ['a title in quotes is not supported', '[a](https://a.io "b")', '[a](⟨https://a.io⟩ "b")'],
  ['plain brackets are text', 'StyleRes[28] 대비 [p = 0.04] (a)'],
  ['\\url is a link to itself', '페이지: \\url{https://a.io/}.', '페이지: ⟨https://a.io/⟩.'],
  ['\\url without https: is text', '\\url{http://a.io/}'],
]);

describe('linkMatch', () => {
  const text = '(https://a.io/b)';

  it('links the address up to the bracket and ends after it', () => {
    expect(linkMatch(text, 1, 15, 'a')).toEqual({
      piece: { kind: 'link', href: 'https://a.io/b', text: 'a' },
      end: 16,
    });
  });

  it('takes the address as label when none is given', () => {
    expect(linkMatch(text, 1, 15)?.piece).toMatchObject({ text: 'https://a.io/b' });
  });

  it('is null without a bracket', () => {
    expect(linkMatch(text, 1)).toBeNull();
  });
});
