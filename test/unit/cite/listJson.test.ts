import { describe, expect, it } from 'vitest';
import { listJson } from '../../../src/cite/listJson';
import type { Paper } from '../../../src/digest/paper';
import { parseDigest } from '../../../src/digest/parseDigest';
import { importDigest } from '../../../src/importers/importers';
import { CREDITS, linkTo, OPTIONAL_LINES, PAPERS, paperOf, sectionOf } from './papers';

const read = (papers: typeof PAPERS) => JSON.parse(listJson(papers, linkTo, CREDITS));

describe('listJson', () => {
  it('names source and licence, with a note', () => {
    expect(read([paperOf()])).toEqual({
      source: 'https://github.com/l-yohai/daily_papers_ko',
      license: 'CC BY-NC-ND 4.0',
      note: expect.stringMatching(/order of authors.*language model/),
      papers: [expect.not.objectContaining({ source: expect.anything() })],
    });
  });

  it('names source and licence of each paper where they differ, and none where none is known', () => {
    const [source = null] = [CREDITS.sourceOf(paperOf())];
    const sourceOf = ({ rank }: Paper) => (rank === 1 ? source : null);
    const papers = [paperOf({ rank: 1 }), paperOf({ rank: 2 })];
    const list = JSON.parse(listJson(papers, linkTo, { ...CREDITS, sourceOf }));
    expect(list).not.toHaveProperty('source');
    expect(list.note).toContain('Some summaries were written by a language model.');
    expect(list.papers[0]).toMatchObject({ source: source?.url, license: source?.licence?.name });
    expect(list.papers[1]).not.toHaveProperty('source');
    expect(list.papers[1]).not.toHaveProperty('license');
  });

  it('claims nothing where no source is known', () => {
    const list = JSON.parse(listJson([paperOf()], linkTo, { ...CREDITS, sourceOf: () => null }));
    expect(Object.keys(list)).toEqual(['note', 'papers']);
    expect(list.note).not.toContain('model');
  });

  it('holds a paper unchanged', () => {
    const bullets = [
      { text: '**하나** $L_2$', children: ['(1) 둘'] },
      { text: '셋', children: [] },
    ];
    const sections = [{ ...sectionOf('', null), bullets }];
    expect(read([paperOf({ title: 'MVD$^2$', sections })]).papers).toEqual([
      {
        id: '2502.04920',
        title: 'MVD$^2$',
        authors: ['Ada B. Clark', 'Eun Kim'],
        authorsComplete: true,
        day: '2025-02-26',
        rank: 3,
        votes: 53,
        arxiv: 'https://arxiv.org/abs/2502.04920',
        url: 'https://haru.example/paper/2502.04920',
        sections: [{ label: null, text: '**하나** $L_2$\n(1) 둘\n셋' }],
      },
    ]);
  });

  it('says where authors are in order, and warns of the others alone', () => {
    const ordered = paperOf({ authorsInOrder: true });
    expect(read([ordered]).papers[0]).toMatchObject({ authorsInOrder: true });
    expect(read([ordered]).note).not.toContain('order of authors');
    expect(read([ordered, paperOf()]).papers[1]).not.toHaveProperty('authorsInOrder');
    expect(read([ordered, paperOf()]).note).toContain('order of authors');
  });

  it('names what optional lines say as our own JSON does, which is read again', () => {
    const text = listJson([paperOf(OPTIONAL_LINES)], linkTo, CREDITS);
    expect(JSON.parse(text).papers[0]).toMatchObject({
      titles: { ko: '예시 논문' },
      keywords: ['강화 학습', 'Reward Models'],
      links: { code: 'https://github.com/haru/example', project: 'https://example.org/haru_1' },
      lang: 'en',
    });
    const [day] = importDigest('2025-02-26.json', text)?.days ?? [];
    expect(parseDigest(day?.text ?? '').papers).toMatchObject([
      { title: 'A Title', ...OPTIONAL_LINES },
    ]);
  });

  it('has null for unknown values', () => {
    const [paper] = read([paperOf({ votes: null, authors: null })]).papers;
    expect(paper).toMatchObject({ votes: null, authors: null, authorsComplete: null });
  });

  it('holds every paper of the digests', () => {
    const titles = read(PAPERS).papers.map(({ title }: { title: string }) => title);
    expect(titles).toEqual(PAPERS.map(({ title }) => title));
  });
});
