import { describe, expect, it } from 'vitest';
import { feedHtml, feedList, momentOf } from '../../../src/build/feed';
import type { Paper } from '../../../src/digest/paper';
import { onePaper } from '../digest/digests';
import { BUNDLED_ENTRIES, FRAME, HOSTILE_ENTRY } from './feeds';
import { elementsAt } from './schemas';

const html = (paper: Paper) => feedHtml([paper], FRAME);

describe('feedHtml', () => {
  it('tells title, votes, all sections in their order and where the paper stands', () => {
    const paper = onePaper(
      'Title (ko): 논문 하나',
      'Vote: 53',
      "- ***What's New***: **굵게** `코드` [글](https://example.com/?a=1&b=2) $L_2$",
      '- ***Technical Details***: 기술',
    );
    expect(html(paper)).toBe(
      [
        '<h3><a href="https://haru.example/daily-papers/paper/2502.00001/">Paper 1</a></h3>',
        '<p>논문 하나</p>',
        '<p>투표 53</p>',
        '<h4>새로운 점</h4>',
        '<ul><li><strong>굵게</strong> <code>코드</code> <a href="https://example.com/?a=1&amp;b=2">글</a> L₂</li></ul>',
        '<h4>기술 세부</h4>',
        '<ul><li>기술</li></ul>',
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

  it('writes a label that it does not know as the digest does', () => {
    const paper = onePaper('- ***Benchmark Details***: 벤치마크', '- ***Conclusion***: 결론');
    expect(html(paper)).toContain('<h4>Benchmark Details</h4>\n<ul><li>벤치마크</li></ul>');
    expect(html(paper)).toContain('<h4>결론</h4>\n<ul><li>결론</li></ul>');
  });

  it('lists the sentences of a paper without labels, nested ones inside of their own', () => {
    expect(html(onePaper('- 하나', '  - (1) 안쪽', '- 둘'))).toContain(
      '\n<ul><li>하나<ul><li>(1) 안쪽</li></ul></li><li>둘</li></ul>\n',
    );
    expect(html(onePaper('- 하나'))).not.toContain('<h4>');
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
      const allowed = ['h3', 'h4', 'p', 'ul', 'li', 'a', 'strong', 'code'];
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

describe('feedList', () => {
  it('lists papers by title, with a link to their page, and votes where they are known', () => {
    const papers = [onePaper('Vote: 53', '- 요약'), onePaper('- 요약')];
    const link = '<a href="https://haru.example/daily-papers/paper/2502.00001/">Paper 1</a>';
    expect(feedList(papers, FRAME)).toBe(`<ul><li>${link} · 투표 53</li><li>${link}</li></ul>`);
  });

  it('is empty without papers', () => {
    expect(feedList([], FRAME)).toBe('');
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
