import { render } from '@testing-library/react';
import { createElement, type ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { findText } from '../../src/views/listen/findText';

/** The row of a paper with a title in English and its sentence, of which parts may be elements. */
function rowWith(...sentence: ReactNode[]): Element {
  const { container } = render(
    <article>
      <h3 lang="en">빠른 모델</h3>
      <p lang="ko">{...sentence}</p>
    </article>,
  );
  return container;
}
const find = (row: Element, text: string) => findText(row, text)?.toString() ?? null;

describe('a sentence on the page', () => {
  it.each([
    ['as it is', '둘째 문장입니다.', '둘째 문장입니다.'],
    ['with other spaces and signs', '둘째  문장 입니다', '둘째 문장입니다.'],
    ['with the quotation marks around it', '인용한 말', '“인용한 말”'],
    ['in another language', '빠른 모델', null],
    ['of signs alone', '…', null],
    ['nowhere', '없는 문장', null],
  ])('is found %s', (_, text, found) => {
    expect(find(rowWith('첫 문장입니다. 둘째 문장입니다. “인용한 말” 끝'), text)).toBe(found);
  });

  it('is found across marked words and past formulas', () => {
    const row = rowWith(
      '값 ',
      createElement('math', { key: 'm' }, 'x2'),
      <b key="b">을 크게</b>,
      '-하는 𝑛 모델.',
    );
    expect(find(row, '값 을 크게하는 𝑛 모델')).toBe('값 x2을 크게-하는 𝑛 모델.');
    expect(find(row, '𝑛')).toBe('𝑛');
  });

  it('is found in one text, not across two', () => {
    const { container } = render(
      <div>
        <p lang="ko">앞</p>
        <p lang="ko">뒤</p>
      </div>,
    );
    expect(find(container, '앞뒤')).toBeNull();
  });
});
