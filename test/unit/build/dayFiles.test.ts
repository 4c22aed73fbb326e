import { describe, expect, it } from 'vitest';
import { joinTexts } from '../../../src/build/dayFiles';
import { parseDigest } from '../../../src/digest/parseDigest';
import { digest } from './folder';

describe('joinTexts', () => {
  it('leaves one text as it is', () => {
    const text = `\ufeff${digest('2025-02-26', '2502.00001', '2502.00001')}\r\n\r`;
    expect(joinTexts([text])).toBe(text);
  });

  it('joins texts without a paper in common by a line end', () => {
    const texts = ['2502.00001', '2502.00002', '2502.00003'].map((id) => digest('2025-02-26', id));
    expect(joinTexts(texts)).toBe(texts.join('\n'));
  });

  it.each(['\n', '\r\n', '\r'])(
    'keeps a paper that several list in the last alone, with lines that end in %j',
    (end) => {
      const [first = '', second = '', third = ''] = [
        digest('2025-02-26', '2502.00001', '2502.00002', '2502.00003', '2502.00004'),
        `${digest('2025-02-26', '2502.00002')}\n`.replace('Vote: 7', 'Vote: 8'),
        digest('2025-02-26', '2502.00004', '2502.00002').replaceAll('Vote: 7', 'Vote: 9'),
      ].map((text) => text.replaceAll('\n', end));
      const { papers, problems } = parseDigest(joinTexts([first, second, third]));
      expect(papers.map(({ id, votes }) => [id, votes])).toEqual([
        ['2502.00001', 7],
        ['2502.00003', 7],
        ['2502.00004', 9],
        ['2502.00002', 9],
      ]);
      expect(problems).toEqual([]);
    },
  );

  it('leaves a paper of another day in a text of two days', () => {
    const two = `${digest('2025-02-25', '2502.00001')}\n${digest('2025-02-26', '2502.00001')}`;
    const later = digest('2025-02-26', '2502.00001').replace('Vote: 7', 'Vote: 9');
    const { papers } = parseDigest(joinTexts([two, later]));
    expect(papers.map(({ day, votes }) => [day, votes])).toEqual([
      ['2025-02-25', 7],
      ['2025-02-26', 9],
    ]);
  });
});
