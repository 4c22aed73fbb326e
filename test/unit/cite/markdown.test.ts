import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdown } from '../../../src/cite/markdown';
import {
  CREDITS,
  hostilePaper,
  LICENCE_NOTE,
  linkTo,
  OPTIONAL_LINES,
  paperOf,
  sectionOf,
} from './papers';

const firstLine = (fields: Parameters<typeof paperOf>[0]) =>
  markdown([paperOf(fields)], linkTo, CREDITS).split('\n')[0];

describe('markdown', () => {
  it('is a bullet with a quote, then notes', () => {
    expect(markdown([paperOf()], linkTo, CREDITS)).toBe(
      `- [A Title](https://haru.example/paper/2502.04920) · arXiv [2502.04920](https://arxiv.org/abs/2502.04920) · 투표 53 · 2025-02-26 · Ada B. Clark, Eun Kim
  > 모델을 제안합니다.

다이제스트에는 저자 순서가 남아 있지 않습니다. 맨 앞에 있다고 제1저자인 것은 아닙니다.

${LICENCE_NOTE}
`,
    );
  });

  it('has no note on the order of authors where the digest gives it', () => {
    const ordered = paperOf({ authorsInOrder: true });
    expect(markdown([ordered], linkTo, CREDITS)).not.toContain('저자 순서');
    expect(markdown([ordered, paperOf()], linkTo, CREDITS)).toContain('저자 순서');
  });

  it('has what the optional lines of a digest say', () => {
    expect(firstLine(OPTIONAL_LINES)).toBe(
      '- [A Title](https://haru.example/paper/2502.04920) · 예시 논문 · arXiv [2502.04920](https://arxiv.org/abs/2502.04920) · [코드](https://github.com/haru/example) · [프로젝트](https://example.org/haru_1) · 투표 53 · 2025-02-26 · Ada B. Clark, Eun Kim · 키워드: 강화 학습, Reward Models',
    );
  });

  it('leaves out unknown values', () => {
    const text = markdown([paperOf({ votes: null, authors: null, sections: [] })], linkTo, CREDITS);
    expect(text).toBe(
      '- [A Title](https://haru.example/paper/2502.04920) · arXiv [2502.04920](https://arxiv.org/abs/2502.04920) · 2025-02-26\n',
    );
  });

  it.each([
    ['다섯 명까지 적는다', 5, false, 'A0, A1, A2, A3, A4'],
    ['나머지는 센다', 8, false, 'A0, A1, A2, A3, A4 외 3명'],
    ['잘린 목록은 더 있다고 적는다', 8, true, 'A0, A1, A2, A3, A4 외 3명 이상'],
    ['몇인지 모르면 외라고만 적는다', 2, true, 'A0, A1 외'],
  ])('%s', (_fact, count, authorsCut, shown) => {
    const authors = Array.from({ length: count }, (_, index) => `A${index}`);
    expect(firstLine({ authors, authorsCut })?.split(' · ').at(-1)).toBe(shown);
  });

  it.each([
    ['brackets', '[a](b)', '\\[a\\](b)'],
    ['stars, underscores and code', 'A*_b_ `c', 'A\\*\\_b\\_ \\`c'],
    ['what GitHub reads as strike-through or math', '3~5 $1', '3\\~5 \\$1'],
    ['HTML and its entities', '<b> &lt;', '\\<b\\> \\&lt;'],
    ['what Obsidian reads as a tag', 'RL #tag C#', 'RL \\#tag C\\#'],
    ['what Obsidian marks or hides', '==a=== 5% %%b%%', '\\==a\\=\\== 5% \\%%b\\%%'],
    ['line breaks', 'a\n# b', 'a # b'],
  ])('a title may hold %s', (_fact, title, shown) => {
    expect(firstLine({ title })).toContain(`- [${shown}](https://haru`);
  });

  it.each(['1. 첫째다.', '# 제목이다.', '- 목록이다.'])('%s is quoted as a sentence', (text) => {
    const quote = markdown([paperOf({ sections: [sectionOf(text)] })], linkTo, CREDITS).split(
      '\n',
    )[1];
    expect(quote).toMatch(/^ {2}> \d*\\[.#-] /);
  });

  it('escapes brackets and spaces in addresses', () => {
    const text = markdown([paperOf()], (id) => `https://a.io/(x) ${id}`, CREDITS);
    expect(text).toContain('](https://a.io/%28x%29%202502.04920) ');
  });

  it('has only bullets and quotes for any papers', () => {
    fc.assert(
      fc.property(hostilePaper, (paper) => {
        const [list = ''] = markdown([paper, paper], linkTo, CREDITS).trimEnd().split('\n\n');
        expect(list.split('\n').every((line) => /^(?:- \[| {2}> )/.test(line))).toBe(true);
        expect(list).not.toMatch(/(?<!\\)</);
      }),
      { numRuns: 300 },
    );
  });

  it('is empty for no papers', () => {
    expect(markdown([], linkTo, CREDITS)).toBe('');
  });
});
