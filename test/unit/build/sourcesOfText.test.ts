import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourcesOfText } from '../../../src/build/sourcesOfText';
import { parseDigest } from '../../../src/digest/parseDigest';
import { digest } from './folder';

const sourcesOf = (text: string) => sourcesOfText('a.md', text, parseDigest(text).papers);

describe('the sources of a text', () => {
  it('are one of a text of one day, byte for byte', () => {
    const text = `\ufeff${digest('2025-02-26', '2502.00001')}\r\n\r## (2025-02-25)\n \n`;
    expect(sourcesOf(text)).toEqual([{ path: 'a.md', day: '2025-02-26', text }]);
  });

  it('are as long as the text together, however many days it has', () => {
    const days = Array.from({ length: 28 }, (_, index) =>
      digest(`2025-02-${String(index + 1).padStart(2, '0')}`, '2502.00001'),
    );
    const texts = sourcesOf(days.join('\n')).map(({ text }) => text);
    expect(texts).toEqual(days);
  });

  it('are read as the papers of the whole text, day by day', () => {
    const pieces = [
      '## Daily Papers (2025-02-26)\n',
      '## Daily Papers (2025-02-25)\r\n',
      '## 논문\n',
      ...['1', '2'].map((end) => `### [T](https://arxiv.org/abs/2502.0000${end})\nVote: 3\n`),
      '- 요약\n',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces)), (chosen) => {
        const text = chosen.join('');
        const read = sourcesOf(text).flatMap((source) =>
          parseDigest(source.text).papers.filter(({ day }) => day === source.day),
        );
        const days = [...new Set(parseDigest(text).papers.map(({ day }) => day))];
        expect(read).toEqual(
          days.flatMap((day) => parseDigest(text).papers.filter((paper) => paper.day === day)),
        );
      }),
    );
  });

  it('keep the whole text where a part of it would be read as other papers', () => {
    const text = `${digest('2025-02-26', '2502.00001')}\n${digest('2025-02-25', '2502.00002')}`;
    const papers = parseDigest(text).papers.map((paper) =>
      paper.id === '2502.00002' ? { ...paper, title: 'Not in its part' } : paper,
    );
    const [newer, older] = sourcesOfText('a.md', text, papers);
    expect(newer?.text).toBe(digest('2025-02-26', '2502.00001'));
    expect(older?.text).toBe(text);
  });
});
