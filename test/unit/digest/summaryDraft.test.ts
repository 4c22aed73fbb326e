import { describe, expect, it } from 'vitest';
import { addBullet, continueBullet, createSummary } from '../../../src/digest/summaryDraft';
import { kinds, read } from './draftOf';

const plain = (...bullets: (string | { text: string; children: string[] })[]) => ({
  kind: null,
  label: null,
  bullets: bullets.map((bullet) =>
    typeof bullet === 'string' ? { text: bullet, children: [] } : bullet,
  ),
});

describe('summary', () => {
  it('gives every label its section', () => {
    const lines = ["- ***What's New***: 새 모델", '- ***Technical Details***: 구조'];
    expect(read(...lines).sections).toEqual([
      { kind: 'whats-new', label: "What's New", bullets: [{ text: '새 모델', children: [] }] },
      {
        kind: 'technical-details',
        label: 'Technical Details',
        bullets: [{ text: '구조', children: [] }],
      },
    ]);
  });

  it('gives sentences without a label one section without a kind', () => {
    expect(read('- 첫째', '- 둘째', '', '- 셋째').sections).toEqual([
      plain('첫째', '둘째', '셋째'),
    ]);
  });

  it('gathers the bullets of a label that comes back', () => {
    const lines = ['- **Limitations**: 하나', '- **Conclusion**: 끝', '- **Limitations**: 둘'];
    expect(read(...lines).sections.map(({ label, bullets }) => [label, bullets.length])).toEqual([
      ['Limitations', 2],
      ['Conclusion', 1],
    ]);
  });

  it('keeps plain sentences in their place among labels', () => {
    const lines = ['- 첫째', '- **Conclusion**: 끝', '- 둘째', '- 셋째', '- **Conclusion**: 더'];
    expect(read(...lines).sections).toEqual([
      plain('첫째'),
      {
        kind: 'conclusion',
        label: 'Conclusion',
        bullets: [
          { text: '끝', children: [] },
          { text: '더', children: [] },
        ],
      },
      plain('둘째', '셋째'),
    ]);
  });

  it('puts nested bullets below the bullet before them', () => {
    expect(read('- 주요 기여', '  - (1) 첫째', '', '  - (2) 둘째', '- 끝').sections).toEqual([
      plain({ text: '주요 기여', children: ['(1) 첫째', '(2) 둘째'] }, '끝'),
    ]);
  });

  it('puts nested bullets below the last bullet, also when its label came back', () => {
    const lines = ['- **A**: 하나', '- **B**: 둘', '- **A**: 셋', '  - 아래'];
    expect(read(...lines).sections[0]?.bullets[1]).toEqual({ text: '셋', children: ['아래'] });
  });

  it('makes a bullet of a nested one without a parent', () => {
    expect(read('  - (1) 첫째').sections).toEqual([plain('(1) 첫째')]);
  });

  it('줄이 나뉜 문장을 잇는다', () => {
    expect(read('- 첫째는', '  길다.', '그리고 더.', '- 둘째').sections).toEqual([
      plain('첫째는 길다. 그리고 더.', '둘째'),
    ]);
  });

  it('continues a nested bullet, and a label without text', () => {
    expect(read('- 기여', '  - (1) 첫째는', '    길다.').sections).toEqual([
      plain({ text: '기여', children: ['(1) 첫째는 길다.'] }),
    ]);
    expect(read('- **Conclusion**:', '끝').sections[0]?.bullets[0]?.text).toBe('끝');
  });

  it('does not continue a bullet after a blank line', () => {
    expect(read('- 첫째', '', '딴 글').sections).toEqual([plain('첫째')]);
    expect(kinds('- 첫째', '', '딴 글')).toEqual(['unknown-line']);
  });

  it.each(['-', '- ', '- \u200b', '  -'])('the empty bullet %j is a problem', (line) => {
    expect(read('- 첫째', line).sections).toEqual([plain('첫째')]);
    expect(kinds('- 첫째', line)).toEqual(['unknown-line']);
  });

  it.each([
    '`code`와 **굵은 글**과 [링크](https://example.com)',
    'https://github.com/x/y에서 볼 수 있습니다.',
    '\\textsc{AIEV-Instruct}는 $x < y$ & <script>alert(1)</script>',
    '비용은 $1에서 $2입니다: **중요**.',
    '# 1 + 1',
  ])('keeps the text unchanged: %s', (text) => {
    expect(read(`- ${text}`).sections).toEqual([plain(text)]);
  });
});

describe('addBullet and continueBullet', () => {
  const bullet = { nested: false, label: null, text: '첫째' };

  it('return the problem with what they refuse and leave the summary as it was', () => {
    const summary = createSummary();
    expect(addBullet(summary, { ...bullet, text: '' })).toBe('unknown-line');
    expect(continueBullet(summary, null, '글')).toBe('unknown-line');
    expect(summary).toEqual(createSummary());
  });

  it('refuse a sentence that would pass 100,000 characters', () => {
    const summary = createSummary();
    expect(addBullet(summary, { ...bullet, text: '가'.repeat(99_999) })).toBeNull();
    expect(continueBullet(summary, summary.open, '나다')).toBe('long-line');
    expect(continueBullet(summary, summary.parent, '나')).toBeNull();
  });
});
