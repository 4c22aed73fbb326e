import { describe, expect, it } from 'vitest';
import { feedHtml, momentOf } from '../../../src/build/feed';
import type { Paper } from '../../../src/digest/paper';
import { onePaper } from '../digest/digests';
import { BUNDLED_ENTRIES, FRAME, HOSTILE_ENTRY } from './feeds';
import { elementsAt } from './schemas';

const html = (paper: Paper) => feedHtml([paper], FRAME);

describe('feedHtml', () => {
  it('tells title, votes, what is new and where the paper stands', () => {
    const paper = onePaper(
      'Vote: 53',
      "- ***What's New***: **굵게** `코드` [글](https://example.com/?a=1&b=2) $L_2$",
      '- ***Technical Details***: 기술',
    );
    expect(html(paper)).toBe(
      [
        '<h3><a href="https://haru.example/daily-papers/paper/2502.00001/">Paper 1</a></h3>',
        '<p>투표 53</p>',
        '<p><strong>굵게</strong> <code>코드</code> <a href="https://example.com/?a=1&amp;b=2">글</a> L₂</p>',
        '<p><a href="https://arxiv.org/abs/2502.00001">arXiv:2502.00001</a></p>',
      ].join('\n'),
    );
  });

  it.each(['Vote: -', ''])('says nothing of votes that are unknown: %j', (line) => {
    expect(html(onePaper(line, '- 요약'))).not.toContain('Vote');
  });

  it('tells of no votes where there are none', () => {
    expect(html(onePaper('Vote: 0', '- 요약'))).toContain('<p>투표 0</p>');
  });

  it('takes what is new wherever it stands, else the first section', () => {
    const labelled = onePaper('- ***Conclusion***: 결론', "- ***What's New***: 새로움");
    const other = onePaper('- ***Conclusion***: 결론', '- ***Limitations***: 한계');
    expect(html(labelled)).toContain('<p>새로움</p>');
    expect(html(labelled)).not.toContain('결론');
    expect(html(other)).toContain('<p>결론</p>');
    expect(html(other)).not.toContain('한계');
  });

  it('tells each sentence of a paper without labels, nested ones behind their own', () => {
    const sentences = elementsOf(html(onePaper('- 하나', '  - (1) 안쪽', '- 둘')))
      .filter(({ name }) => name === 'p')
      .map(({ text }) => text);
    expect(sentences).toEqual(['하나', '(1) 안쪽', '둘', 'arXiv:2502.00001']);
  });

  it('is the title and the link for a paper without any section', () => {
    const paper = { ...onePaper('- 요약'), sections: [] };
    expect(elementsOf(html(paper)).map(({ name }) => name)).toEqual(['h3', 'a', 'p', 'a']);
  });

  it('is empty without papers', () => {
    expect(feedHtml([], FRAME)).toBe('');
  });

  it.each([...BUNDLED_ENTRIES, HOSTILE_ENTRY].map((entry) => [entry.title, entry] as const))(
    'holds for %j nothing but what is said of it',
    (_, { papers }) => {
      const elements = elementsOf(feedHtml(papers, FRAME));
      const allowed = ['h3', 'p', 'a', 'strong', 'code'];
      expect(elements.filter(({ name }) => !allowed.includes(name))).toEqual([]);
      for (const { name, attributes } of elements) {
        expect(Object.keys(attributes)).toEqual(name === 'a' ? ['href'] : []);
      }
      const links = elements.flatMap(({ attributes }) => attributes.href ?? []);
      expect(links.length).toBeGreaterThanOrEqual(2 * papers.length);
      expect(links.filter((link) => new URL(link).protocol !== 'https:')).toEqual([]);
      expect(elementsAt(`<day>${feedHtml(papers, FRAME)}</day>`, '//a//a')).toEqual([]);
    },
  );

  it('shows markup of a digest as the text it is', () => {
    const [title, link] = elementsOf(feedHtml(HOSTILE_ENTRY.papers, FRAME));
    expect(title?.text).toBe('<script>alert(1)</script> & "R&D" ]]> α<β');
    expect(link?.attributes.href).toBe('https://haru.example/daily-papers/paper/2502.00001/');
    const texts = elementsOf(feedHtml(HOSTILE_ENTRY.papers, FRAME)).map(({ text }) => text);
    expect(texts).toContain('</code><b>');
    expect(texts).toContain('굵게 & <i>');
    expect(texts.join()).toContain('javascript:alert(1)');
  });
});

describe('momentOf', () => {
  it('is the first moment of a day in Seoul', () => {
    const [entry] = BUNDLED_ENTRIES;
    expect(entry && momentOf(entry.day)).toBe('2025-04-08T00:00:00+09:00');
  });
});

function elementsOf(content: string) {
  return elementsAt(`<day>${content}</day>`, '//day//*');
}
