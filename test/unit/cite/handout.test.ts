import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handoutMarkdown } from '../../../src/cite/handoutMarkdown';
import { handoutSummary } from '../../../src/cite/handoutSummary';
import type { Section } from '../../../src/digest/paper';
import { arxivId, CREDITS, hostile, LICENCE_NOTE, linkTo, PAPERS, paperOf } from './papers';

function section(kind: Section['kind'], label: string | null, ...texts: string[]): Section {
  return { kind, label, bullets: texts.map((text) => ({ text, children: [] })) };
}

const THREE = [
  section('whats-new', "What's New", '처음입니다. 둘째입니다. 셋째입니다. 넷째입니다.'),
  section('technical-details', 'Technical Details', '하나입니다.', '둘입니다.', '셋입니다.'),
  section('performance-highlights', 'Performance Highlights', '92%로 올랐습니다.'),
  section('limitations', 'Limitations', '한계입니다.'),
];
const texts = (sections: readonly Section[], extent: 'three' | 'one') => {
  const summary = handoutSummary({ sections }, extent);
  return [summary.lead, ...summary.sections.map(({ text }) => text)];
};

describe('handoutSummary', () => {
  it('has the first sentence, and two each of technical details and results', () => {
    expect(texts(THREE, 'three')).toEqual([
      '처음입니다.',
      '하나입니다. 둘입니다.',
      '92%로 올랐습니다.',
    ]);
  });

  it('goes on with what is new where that is all it has', () => {
    expect(texts(THREE, 'one')).toEqual(['처음입니다.', '둘째입니다. 셋째입니다.']);
    expect(texts([section(null, null, '하나뿐입니다.')], 'one')).toEqual(['하나뿐입니다.']);
  });

  it('takes the first other sections where those two are not there', () => {
    const korean = ['목적', '방법', '결론', '요약'].map((label) =>
      section('other', label, `${label}입니다.`),
    );
    expect(texts(korean, 'three')).toEqual(['목적입니다.', '방법입니다.', '결론입니다.']);
  });

  it('is empty without a summary', () => {
    expect(texts([], 'three')).toEqual([null]);
  });

  it('cuts sentences without an end, so that a paper takes a part of a page', () => {
    const endless = '끝이 없는 문장 '.repeat(500);
    const long = [
      section('whats-new', "What's New", endless),
      section('other', 'x', `**${endless}**`),
    ];
    for (const text of texts(long, 'three')) expect(text?.length).toBeLessThanOrEqual(251);
  });

  it('is short for every paper of the bundled digests', () => {
    for (const paper of PAPERS) {
      const { lead, sections } = handoutSummary(paper, 'three');
      expect(lead).not.toBe('');
      expect(sections.length).toBeLessThanOrEqual(2);
      for (const { text } of sections) expect(text.length).toBeLessThanOrEqual(503);
    }
  });
});

const WORDS = {
  date: '날짜',
  presenter: '발표',
  questions: '질문',
  doubtful: '요약을 뺐습니다.',
  section: ({ label }: Pick<Section, 'label'>) => label ?? '요약',
};
const HANDOUT = {
  title: '5월 세미나',
  date: '',
  presenter: '',
  extent: 'three' as const,
  notes: new Map([[arxivId('2502.04920'), '다시 볼 것 #세미나\n- 표 3']]),
  address: 'https://haru.example/list#1abc',
};
const written = (fields: Partial<Parameters<typeof handoutMarkdown>[0]>) =>
  handoutMarkdown({ ...HANDOUT, papers: [paperOf()], ...fields }, linkTo, CREDITS, WORDS);

describe('handoutMarkdown', () => {
  it('leaves a summary out that seems to be of another paper, and says so', () => {
    const text = written({ papers: [paperOf({ sections: THREE, isDoubtful: true })] });
    expect(text).toContain('요약을 뺐습니다.');
    expect(text).not.toContain('처음입니다');
    expect(text).not.toContain('Technical Details');
  });

  it('has a heading, links, sentences, the note and room for questions', () => {
    expect(written({ papers: [paperOf({ sections: THREE })] })).toBe(
      `# 5월 세미나

1편 · 날짜: · 발표:

<https://haru.example/list#1abc>

## 1. [A Title](https://haru.example/paper/2502.04920)

arXiv [2502.04920](https://arxiv.org/abs/2502.04920) · 2025-02-26 · 투표 53

**처음입니다.**

**Technical Details** 하나입니다. 둘입니다.

**Performance Highlights** 92%로 올랐습니다.

> 다시 볼 것 #세미나
> \\- 표 3

질문:

-${' '}

${LICENCE_NOTE}
`,
    );
  });

  it('keeps tags in notes as tags, and no others', () => {
    const paper = paperOf({ title: 'RL #robots' });
    const notes = new Map([[paper.id, '#세미나 #RL\n# 제목\n## 제목']]);
    const text = written({ papers: [paper], notes });
    expect(text).toContain('[RL \\#robots]');
    expect(text).toContain('> #세미나 #RL\n> \\# 제목\n> \\## 제목\n');
  });

  it('leaves no markup of texts as markup', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, text, note) => {
        const paper = paperOf({ title, sections: [section('other', 'Label', text)] });
        const lines = written({
          title,
          papers: [paper],
          notes: new Map([[paper.id, note]]),
        }).split('\n');
        expect(lines.filter((line) => line.startsWith('#'))).toHaveLength(2);
        expect(lines.filter((line) => /^\s*[+*-] /.test(line))).toEqual(['- ']);
        expect(lines.join('\n')).not.toMatch(/(?<!\\)<(?!https:)/);
      }),
    );
  });
});
