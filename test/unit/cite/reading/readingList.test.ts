import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMAT_NAMES, FORMATS } from '../../../../src/cite/formats';
import { readReadingList } from '../../../../src/cite/reading/readingList';
import { expectLinear, type MakeText } from '../../../hostile/expectLinear';
import { arxivId, CREDITS, hostile, linkTo, PAPERS, paperOf, UNIQUE } from '../papers';

const ids = (text: string) => readReadingList(text).papers.map(({ id }) => id);

/** As Zotero exports a preprint and an article that is none. */
const ZOTERO_BIB = `
@misc{kwon_vllm_2023,
	title = {Efficient {Memory} {Management} for {LLM} {Serving}},
	url = {http://arxiv.org/abs/2309.06180},
	doi = {10.48550/arXiv.2309.06180},
	abstract = {We compare with arXiv:2101.00001, which \\{is\\} slow.},
	urldate = {2025-05-09},
	publisher = {arXiv},
	author = {Kwon, Woosuk and Li, Zhuohan},
	month = sep,
	year = {2023},
	note = {arXiv:2309.06180 [cs]},
	file = {Preprint PDF:/home/me/storage/ABCD/2309.06180.pdf:application/pdf},
}

@article{vaswani_2017,
	title = "Attention {\\"a}nd more",
	doi = {10.1145/1507.1509},
	pages = 2101.00002,
}
@string{nips = "NeurIPS"}
`;
const MENDELEY_BIB = `@article{Dao2024,
   author = {Tri Dao},
   journal = {arXiv preprint arXiv:2405.21060v1},
   title = {Transformers are SSMs},
}
@inproceedings{old, eprint={hep-th/9901001}, archivePrefix="arXiv", title={Old}}
@misc{other, eprint = {2101.00003}, eprinttype = {jstor}, title = {Elsewhere}}
@misc{bare, eprint = 2502.18411}`;
const ZOTERO_RIS = `TY  - GEN
TI  - A preprint
AU  - Kwon, Woosuk
AB  - As arXiv:2101.00001 has shown,
this goes on.
DO  - 10.48550/arXiv.2309.06180
UR  - http://arxiv.org/abs/2309.06180
ER  -${' '}

TY  - JOUR
T1  - A paper of a journal
JO  - arXiv preprint
SP  - 2101.00002
ER  - 
`.replaceAll('\n', '\r\n');
const ZOTERO_CSV = `"Key","Item Type","Title","DOI","Url","Abstract Note","Extra"
"AB","preprint","A ""quoted"" title","","http://arxiv.org/abs/2309.06180v2","See arXiv:2101.00001,
and more",""
"CD","journalArticle","Another","10.1000/1","","",""
"EF","preprint","Third","","","","arXiv:2405.21060 [cs]"
`;
const ZOTERO_CSL = JSON.stringify([
  {
    id: 'kwon',
    title: 'A preprint',
    DOI: '10.48550/arXiv.2309.06180',
    abstract: 'arXiv:2101.00001',
  },
  { id: 'x', title: 'None', number: 5 },
]);

const SCHOLAR_BIB = `@article{Vaswani2017AttentionIA,
  title={Attention is All you Need},
  author={Ashish Vaswani and Noam M. Shazeer},
  journal={ArXiv},
  year={2017},
  volume={abs/1706.03762},
  url={https://api.semanticscholar.org/CorpusID:13756489}
}`;
const SCHOLAR_JSON = JSON.stringify({
  data: [
    { paperId: '204e3073', externalIds: { ArXiv: '1706.03762', CorpusId: 5 }, title: 'Attention' },
    { paperId: '204e3074', externalIds: null, title: 'None' },
  ],
});
const ZOTERO_API = JSON.stringify([
  { key: 'AB', data: { title: 'A preprint', url: 'http://arxiv.org/abs/2309.06180' } },
  { key: 'CD', data: { title: 'None', abstract: 'arXiv:2101.00001' } },
]);
const PUBLISHER_RIS = `Provider: A Publisher\nContent: text/plain\n\n${ZOTERO_RIS}`;

describe('readReadingList', () => {
  it.each([
    ['BibTeX of Zotero', ZOTERO_BIB, ['2309.06180'], [], ['Attention \\"and more']],
    [
      'BibTeX of Mendeley, old ids, eprints of other archives',
      MENDELEY_BIB,
      ['2405.21060', '2502.18411'],
      ['hep-th/9901001'],
      ['Elsewhere'],
    ],
    ['RIS of Zotero', ZOTERO_RIS, ['2309.06180'], [], ['A paper of a journal']],
    ['CSV of Zotero', ZOTERO_CSV, ['2309.06180', '2405.21060'], [], ['Another']],
    ['CSL-JSON of Zotero', ZOTERO_CSL, ['2309.06180'], [], ['None']],
    ['BibTeX of Semantic Scholar', SCHOLAR_BIB, ['1706.03762'], [], []],
    ['JSON of Semantic Scholar', SCHOLAR_JSON, ['1706.03762'], [], ['None']],
    ['JSON of the API of Zotero', ZOTERO_API, ['2309.06180'], [], ['None']],
    ['RIS after lines of a publisher', PUBLISHER_RIS, ['2309.06180'], [], ['A paper of a journal']],
    [
      'a table of a spreadsheet in Europe',
      'doi;title\n10.48550/arXiv.2502.18411;T',
      ['2502.18411'],
      [],
      [],
    ],
    [
      'a table with tabs',
      'title\turl\nT\thttps://huggingface.co/papers/2502.18411\n',
      ['2502.18411'],
      [],
      [],
    ],
  ])('reads %s, one id a work', (_, text, papers, oldIds, others) => {
    expect(ids(text)).toEqual(papers);
    expect(readReadingList(text)).toMatchObject({ oldIds, others });
  });

  it.each([
    ['2502.18411', ['2502.18411'], 'an id'],
    [
      '2502.18411v3, 2504.05299.',
      ['2502.18411', '2504.05299'],
      'versions and the end of a sentence',
    ],
    ['https://arxiv.org/pdf/2502.18411v2.pdf', ['2502.18411'], 'a link to a PDF'],
    ['doi:10.48550/arXiv.2502.18411', ['2502.18411'], 'a DOI of arXiv'],
    ['https://doi.org/10.1145/1507.1509', [], 'a DOI of others'],
    [
      '1. https://www.alphaxiv.org/abs/2502.18411\n2. arXiv:2502.18411',
      ['2502.18411'],
      'each once',
    ],
    ['12502.18411 2502.184110 3.2502.18411 2513.00001', [], 'other numbers'],
    ['읽을 논문: 2502.18411(다음 주)', ['2502.18411'], 'Korean around it'],
    ['', [], 'nothing'],
  ])('finds in the text %j the ids %j: %s', (text, papers) => {
    expect(ids(text)).toEqual(papers);
  });

  it.each([
    ['cs/0601001 그리고 math.GT/0309136', ['cs/0601001', 'math.GT/0309136']],
    ['https://arxiv.org/abs/hep-th/9901001v2', ['hep-th/9901001']],
    ['docs/0601001 cs/0613001 cs/06010011', []],
  ])('tells the old ids in %j', (text, oldIds) => {
    expect(readReadingList(text).oldIds).toEqual(oldIds);
  });

  it('keeps the titles that a file has, without braces', () => {
    expect(readReadingList(`\ufeff${ZOTERO_BIB}`).papers).toEqual([
      { id: '2309.06180', title: 'Efficient Memory Management for LLM Serving' },
    ]);
    expect(readReadingList(ZOTERO_CSV).papers[0]?.title).toBe('A "quoted" title');
  });

  it('loses of a file that is cut the last entry at most', () => {
    const whole = FORMATS.bibtex.write(UNIQUE.slice(0, 3), linkTo, CREDITS);
    const [first, second] = UNIQUE.map(({ id }) => id);
    expect(ids(whole.slice(0, whole.lastIndexOf('@') + 20))).toEqual([first, second]);
    const unclosed =
      '@misc{a, title = {open, eprint = {2502.18411}\n@misc{b, eprint = {2504.05299}}';
    expect(ids(unclosed)).toEqual(['2504.05299']);
  });

  it.each(FORMAT_NAMES)('reads the papers back that %s has written', (name) => {
    expect(ids(FORMATS[name].write(PAPERS, linkTo, CREDITS))).toEqual(UNIQUE.map(({ id }) => id));
  });

  it.each(FORMAT_NAMES)('reads %s back whatever its papers are called', (name) => {
    const papers = fc
      .uniqueArray(fc.integer({ min: 10_000, max: 99_999 }), { minLength: 1, maxLength: 5 })
      .chain((numbers) =>
        fc.tuple(
          ...numbers.map((number) =>
            fc
              .record({ title: hostile, authors: fc.array(hostile, { maxLength: 2 }) })
              .map((fields) => paperOf({ ...fields, id: arxivId(`2502.${number}`), sections: [] })),
          ),
        ),
      );
    fc.assert(
      fc.property(papers, (written) => {
        const found = ids(FORMATS[name].write(written, linkTo, CREDITS));
        expect(found).toEqual(written.map(({ id }) => id));
      }),
    );
  });

  it('never throws, whatever it is given', () => {
    const signs = fc.constantFrom(
      ...'@{}"=,;\n\r\t[]:-TYERA arXiv2502.18411/'.split(''),
      'TY  - ',
      '@misc{',
      '"',
    );
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 80 }), (text) => {
        expect(readReadingList(text).papers.length).toBeLessThan(80);
      }),
    );
  });

  it.each<[string, MakeText]>([
    ['braces', ({ fill }) => `@misc{a, title = ${fill('{')}`],
    ['bare values', ({ fill }) => `@misc{a, ${fill('b=1,')}`],
    ['quotes', ({ fill }) => `doi,url\n"${fill('""')}`],
    ['words', ({ fill }) => fill('arXiv ')],
    ['numbers', ({ fill }) => fill('2502.18411.')],
    ['a number', ({ fill }) => fill('25')],
    ['a DOI', ({ fill }) => `10.1145/${fill('2502.18411a')}`],
    ['blank lines', ({ fill }) => fill('\n ')],
    ['spaces', ({ fill }) => `@misc{a,${fill(' ')}`],
  ])('reads many %s in linear time', (_, make) => {
    expectLinear(readReadingList, make);
  });
});
