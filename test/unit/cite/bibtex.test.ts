import { parse } from '@citation-js/plugin-bibtex/lib/input/file.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtex } from '../../../src/cite/bibtex';
import { cslJson } from '../../../src/cite/cslJson';
import { arxivMonth } from '../../../src/digest/arxivId';
import { arxivId, hostilePaper, OPTIONAL_LINES, paperOf, UNIQUE } from './papers';
import { type CslName, comparableTitle, fullName, readCitations } from './readCitations';
import { bareSpecials, braceDepths } from './texChecks';

const authorsOf = (...authors: string[]) =>
  parse(bibtex([paperOf({ authors })]))[0]?.properties.author;

describe('bibtex', () => {
  it('is an entry like those of arXiv', () => {
    expect(bibtex([paperOf()])).toBe(`@misc{arxiv2502.04920,
  title = {A Title},
  author = {Ada B. Clark and Eun Kim},
  year = {2025},
  month = feb,
  eprint = {2502.04920},
  archivePrefix = {arXiv},
  url = {https://arxiv.org/abs/2502.04920},
  doi = {10.48550/arXiv.2502.04920},
  annote = {The order of the authors is not in the source of this entry. arXiv's own record has them: https://arxiv.org/bibtex/2502.04920},
}
`);
  });

  it('has no note where all authors are known in their order', () => {
    expect(bibtex([paperOf({ authorsInOrder: true })])).not.toContain('annote');
  });

  it('has keywords, and in its note what no field is for', () => {
    const entry = bibtex([paperOf(OPTIONAL_LINES)]);
    expect(entry).toContain('keywords = {강화 학습, Reward Models}');
    expect(entry).toContain(
      'annote = {Title in Korean: 예시 논문; Code: https://github.com/haru/example; Project: https://example.org/haru\\_1}',
    );
    expect(readCitations(entry)[0]?.keyword).toBe('강화 학습,Reward Models');
  });

  it('has no author when none is known, and a note', () => {
    const entry = bibtex([paperOf({ authors: null })]);
    expect(entry).not.toContain('author =');
    expect(entry).toContain('annote = {The authors are not in the source');
  });

  it('marks a cut list', () => {
    const entry = bibtex([paperOf({ authorsCut: true })]);
    expect(entry).toContain('Ada B. Clark and Eun Kim and others}');
    expect(entry).toContain('annote = {Only some of the authors');
  });

  it.each([
    ['a group is one name', 'Gemini Team', '{Gemini Team}'],
    ['a name in Korean', '홍 길동', '{홍 길동}'],
    ['a name with the separator and', 'Barnes And Noble', '{Barnes And Noble}'],
    ['a name that marks a cut list', 'others', '{others}'],
    ['a suffix', 'Hal Daumé III', 'Daumé, III, Hal'],
    ['a particle', 'Mart van Baalen', 'Mart van Baalen'],
    ['a particle with a capital', 'Luc Van Gool', 'Van Gool, Luc'],
    ['another one', 'Yann Le Cun', 'Le Cun, Yann'],
    ['a particle of Portuguese', 'Nando De Freitas', 'De Freitas, Nando'],
    ['two particles, one with a capital', 'Fernando De la Torre', 'De la Torre, Fernando'],
    ['a family name of two words', 'García Márquez, Gabriel', 'García Márquez, Gabriel'],
    ['a given name without a capital', 'kai chen', 'chen, kai'],
    ['a particle before a given name', 'Ada de Souza Lima', 'Lima, Ada de Souza'],
    ['a capital that BibTeX does not recognise', 'Łukasz Kaiser', 'Kaiser, Łukasz'],
    ['a small letter after a hyphen', 'Roy Ka-wei Lee', 'Lee, Roy Ka-wei'],
    [
      'a small letter after a hyphen in a family name',
      'Flor Plaza-del-Arco',
      '{Plaza-del-Arco}, Flor',
    ],
    ['an accent inside a name', 'Jörg Tiedemann', 'Jörg Tiedemann'],
    ['TeX in a name', 'A_ B%', 'A\\_ B\\%'],
  ])('%s', (_fact, author, written) => {
    expect(authorsOf(author)).toBe(written);
  });

  it('has the family names that CSL-JSON has, for every author of the digests', () => {
    const familyOf = (name: CslName | undefined) =>
      [name?.['non-dropping-particle'], name?.family ?? name?.literal].filter(Boolean).join(' ');
    const listed: { author?: CslName[] }[] = JSON.parse(cslJson(UNIQUE));
    const ours = listed.flatMap(({ author = [] }) => author);
    const read = readCitations(bibtex(UNIQUE)).flatMap(({ author = [] }) => author);
    const theirs = read.filter(({ family }) => family !== 'others');
    expect(theirs.map(familyOf)).toEqual(ours.map(familyOf));
  });

  it('has a paper of two days once', () => {
    expect(bibtex([paperOf(), paperOf({ rank: 9 })])).toBe(bibtex([paperOf()]));
  });

  it('is empty for no papers', () => {
    expect(bibtex([])).toBe('');
  });

  it('is read by Citation.js without loss, for every paper of the digests', () => {
    const read = readCitations(bibtex(UNIQUE));
    expect(read).toHaveLength(UNIQUE.length);
    for (const [index, paper] of UNIQUE.entries()) {
      const item = read[index];
      const names = item?.author?.map(fullName) ?? [];
      expect(comparableTitle(item?.title ?? '')).toBe(comparableTitle(paper.title));
      expect(names).toEqual([...(paper.authors ?? []), ...(paper.authorsCut ? ['others'] : [])]);
      expect(item?.issued['date-parts']).toEqual([arxivMonth(paper.id).split('-').map(Number)]);
      expect(item?.DOI).toBe(`10.48550/arXiv.${paper.id}`);
      expect(item?.URL).toBe(`https://arxiv.org/abs/${paper.id}`);
    }
  });

  it('keeps key, eprint and prefix, for every paper of the digests', () => {
    const read = parse(bibtex(UNIQUE)).map(({ type, label, properties }) => [
      ...[type, label, properties.eprint, properties.archiveprefix],
    ]);
    expect(read).toEqual(UNIQUE.map(({ id }) => ['misc', `arxiv${id}`, id, 'arXiv']));
  });

  it.each([
    'PanGu-$π$: Enhancing',
    'MVD$^2$ and $L_2$',
    'Earn $1 Million or $2',
    'with \\textsc{AIEV-Instruct}',
    'a < b & c > 50% #1 _x_ ~ ^',
    'braces } and {',
    '[Re] "quoted" @misc{a, b}',
    '한국어 모델',
    'two\nlines',
  ])('the title %j is read back', (title) => {
    const [item] = readCitations(bibtex([paperOf({ title })]));
    expect(comparableTitle(item?.title ?? '')).toBe(comparableTitle(title));
  });

  it('stays an entry with its own fields for any title and names', () => {
    fc.assert(
      fc.property(hostilePaper, (paper) => {
        const text = bibtex([paper, paperOf({ id: arxivId('2503.00001') })]);
        expect(braceDepths(text)).toEqual({ min: 0, final: 0 });
        const [first, second, ...extra] = parse(text);
        expect([first?.label, second?.label, extra]).toEqual([
          'arxiv2502.04920',
          'arxiv2503.00001',
          [],
        ]);
        expect(first?.properties.eprint).toBe('2502.04920');
        expect(bareSpecials(first?.properties.author ?? '')).toBe('');
        expect(bareSpecials(first?.properties.keywords ?? '')).toBe('');
      }),
      { numRuns: 400 },
    );
  });
});
