import { describe, expect, it } from 'vitest';
import { imported, importedPaper, sectionsOf } from './imported';

const PATH = '2026-01-05_paper_ko.json';
const PAPER = {
  id: '2601.00010',
  title: 'An Example Paper',
  summary: 'An abstract.',
  authors: [{ name: 'Ada Example', hidden: false }],
  upvotes: 12,
  ai_keywords: ['english'],
};

describe('the Korean JSON', () => {
  it('has a title and sections in Korean before those of Hugging Face', () => {
    const paper = importedPaper(
      {
        paper: PAPER,
        translation_title: '예시\n논문',
        purpose: '목적입니다.',
        method: ['방법 하나', '방법 둘'],
        conclusion: '결론입니다.',
        keywords: ['가', '나', '다'],
      },
      PATH,
    );
    expect(paper).toMatchObject({
      day: '2026-01-05',
      title: 'An Example Paper',
      koreanTitle: '예시 논문',
      votes: 12,
      authors: ['Ada Example'],
      keywords: ['가', '나', '다'],
      language: 'ko',
      problems: [],
    });
    expect(sectionsOf(paper)).toEqual([
      ['목적', '목적입니다.'],
      ['방법', '방법 하나', '방법 둘'],
      ['결론', '결론입니다.'],
      ['Abstract', 'An abstract.'],
    ]);
  });

  it('of December 2024 has a summary and an advertisement', () => {
    const old = {
      paper: PAPER,
      translation_title: '옛 행',
      translation_summary: '한 문단 요약',
      purpose: '',
      advertising_copy: '홍보 문구입니다',
    };
    expect(sectionsOf(importedPaper(old, PATH)).slice(0, -1)).toEqual([
      ['요약', '한 문단 요약'],
      ['홍보 문구', '홍보 문구입니다'],
    ]);
  });

  it('without Korean text keeps keywords and language of Hugging Face', () => {
    const paper = importedPaper({ paper: PAPER, translation_title: '제목' }, PATH);
    expect(paper).toMatchObject({ keywords: ['english'], language: 'en' });
  });

  it('that is empty is a day without papers', () => {
    expect(imported([], PATH)).toMatchObject({ days: [], problems: [] });
  });
});
