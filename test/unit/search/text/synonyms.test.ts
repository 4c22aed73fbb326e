import { describe, expect, it } from 'vitest';
import { normalizeKey } from '../../../../src/korean/normalize';
import { tokenizeQuery } from '../../../../src/search/text/queryTokens';
import { synonymKeyOf } from '../../../../src/search/text/synonymKey';
import {
  conceptsOf,
  hasSynonyms,
  otherFormOf,
  SYNONYM_ROWS,
  synonymsOf,
} from '../../../../src/search/text/synonyms';
import table from '../../../../src/topics/terms.txt?raw';
import { corpusOf } from '../corpus';

const rows = table
  .trim()
  .split('\n')
  .map((line) => line.split('|'));

describe('the table of concepts', () => {
  it('has two spellings and more in a line, each once however it is spaced', () => {
    for (const row of rows) {
      const keys = row.map(normalizeKey);
      expect(row.length, row.join('|')).toBeGreaterThan(1);
      expect(new Set(keys).size, row.join('|')).toBe(keys.length);
      expect(keys).not.toContain('');
    }
  });

  it('has no spelling by which a question does not find its row', () => {
    const corpus = corpusOf({ text: '' });
    const dead = SYNONYM_ROWS.flatMap((row) =>
      row.filter((spelling) => {
        const key = synonymKeyOf(tokenizeQuery(spelling, corpus));
        return key === null || !conceptsOf(key).includes(row);
      }),
    );
    expect(dead).toEqual([]);
  });

  it('has no comment, which every reader would load', () => {
    expect(table).not.toMatch(/^#|\/\/|\/\*/m);
  });

  it('has no spelling with a space at its ends', () => {
    expect(rows.flat().filter((spelling) => spelling !== spelling.trim())).toEqual([]);
  });
});

describe('spellingsOf', () => {
  it.each([
    ['RAG', '검색 증강 생성'],
    ['강화학습', 'reinforcement learning'],
    ['디퓨전', '확산'],
    ['GRPO', '그룹 상대 정책 최적화'],
  ])('%s is also %s', (spelling, other) => {
    expect(synonymsOf(normalizeKey(spelling))).toContain(other);
    expect(synonymsOf(normalizeKey(other))).toContain(
      spelling === '강화학습' ? '강화 학습' : spelling,
    );
  });

  it('is none for what is no concept', () => {
    expect(hasSynonyms('뷁쉙')).toBe(false);
    expect(synonymsOf('뷁쉙')).toEqual([]);
  });
});

describe('otherFormOf', () => {
  it.each([
    ['reducing', 'reduction'],
    ['generates', 'generation'],
    ['speeding up', 'speed'],
    ['compressed', 'compression'],
  ])('%s is a form of what %s names', (words, name) => {
    const key = otherFormOf(words.split(' '));
    expect([key, ...synonymsOf(key ?? '')]).toContain(name);
  });

  it.each(['model', 'station', 'giving up', '3d', ''])('%j is a form of nothing else', (words) => {
    expect([null, words]).toContain(otherFormOf(words.split(' ')));
  });
});
