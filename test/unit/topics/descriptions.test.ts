import { describe, expect, it } from 'vitest';
import { readTermTable, tableOf } from '../../../src/build/readTermTable';
import { normalizeKey } from '../../../src/korean/normalize';
import { readDescriptions } from '../../../src/topics/descriptions';
import { createTermTable } from '../../../src/topics/termTable';

const TERMS = createTermTable('워터마크|watermark\n추론|reasoning\n추론|inference\n');

describe('readDescriptions', () => {
  it('reads the words of a row by a spelling that it alone has', () => {
    expect(readDescriptions('Watermark: 몰래 표시 넣다\n', TERMS)).toEqual([
      { spellings: ['워터마크', 'watermark'], words: ['몰래', '표시', '넣다'] },
    ]);
  });

  it.each(['추론', '없는 말'])('says which spelling is of no row or of several: %s', (name) => {
    expect(() => readDescriptions(`${name}: 생각 따지다\n`, TERMS)).toThrow(name);
  });
});

describe('descriptions.txt', () => {
  const descriptions = readDescriptions(tableOf('descriptions.txt'), readTermTable());
  const named = descriptions.map(({ spellings, words }) => [spellings[0] ?? '', words] as const);

  it('has a line for each row at most', () => {
    const rows = descriptions.map(({ spellings }) => spellings);
    expect(new Set(rows).size).toBe(rows.length);
  });

  it('has five to twelve different words a line', () => {
    const odd = named.filter(([, words]) => words.length < 5 || words.length > 12);
    expect(odd.map(([name]) => name)).toEqual([]);
    expect(named.filter(([, words]) => new Set(words).size < words.length)).toEqual([]);
  });

  it('has single words, nouns without a particle that marks an object', () => {
    const odd = named.flatMap(([, words]) =>
      words.filter((word) => !/^[가-힣a-z0-9+#.-]+$/i.test(word) || /..[을를]$/.test(word)),
    );
    expect(odd).toEqual([]);
  });

  it('has no name of a concept among its own words: by that it is found anyway', () => {
    const own = descriptions.flatMap(({ spellings, words }) => {
      const keys = new Set(spellings.map(normalizeKey));
      return words.filter((word) => keys.has(normalizeKey(word)));
    });
    expect(own).toEqual([]);
  });

  it('has no word that would do for half of all papers', () => {
    const general =
      /^(?:모델|방법|논문|연구|인공지능|AI|학습|데이터|성능|개선|만들다|하다|있다|되다)$/;
    expect(named.flatMap(([, words]) => words.filter((word) => general.test(word)))).toEqual([]);
  });
});
