import { isDeepStrictEqual } from 'node:util';
import { readQuestion, writeQuestion } from '../../src/question/address';
import { asTyped, readText, withoutOperator } from '../../src/question/operators';
import { LONGEST_TEXT, NO_QUESTION, type Question } from '../../src/question/question';
import { buildIndex } from '../../src/search/indexing/buildIndex';
import { AuthorSearch } from '../../src/search/query/authorSearch';
import { createPaperStore } from '../../src/search/query/paperStore';
import { neighboursOf } from '../../src/search/query/results';
import { createSearchExtras } from '../../src/search/query/searchExtras';
import { Searcher } from '../../src/search/query/searcher';
import { loadedTextModule } from '../unit/search/loadedTextModule';
import { BUNDLED_DAYS } from '../unit/search/papers';
import { piecesOf, WORDS } from './pieces';
import type { Target } from './target';

const PIECES = [
  ...[
    ' ',
    ' ',
    ' ',
    '-',
    '"',
    '"',
    '“',
    '”',
    'title:',
    'author:',
    'votes:',
    'date:',
    'day:',
    '제목:',
    '저자:',
    '투표:',
    '날짜:',
  ],
  ...[
    '>20',
    '8-20',
    'unknown',
    '2025-02',
    '2025-01..2025-03',
    '2025-02-26',
    '2502.18411',
    'https://arxiv.org/abs/',
  ],
  ...[
    'ㄱㅎㅎㅅ',
    'ㅁ',
    'rkdghk gkrtmq',
    '강화학습',
    '강화 학습',
    '모델을',
    'difussion',
    'LLM',
    '확산',
    'Kai Chen',
    '__proto__',
  ],
  ...WORDS.slice(0, 200),
];

const WINDOW = { offset: 0, limit: 20 };

/** Questions: each has an answer that agrees with its facets, filters and neighbours. */
export async function openQuestions(): Promise<Target> {
  const catalogue = createPaperStore();
  const indexed = new Searcher(catalogue, () => loadedTextModule);
  const scanning = new Searcher(catalogue, () => loadedTextModule);
  for (const papers of BUNDLED_DAYS) catalogue.add(papers);
  for (const _ of indexed.build(buildIndex, () => {}));
  return {
    // The search field and the address cut the text here.
    inputs: piecesOf(PIECES).map((text) => text.slice(0, LONGEST_TEXT)),
    faults(text) {
      const question: Question = { ...NO_QUESTION, text };
      return [
        ...faultsOfText(text),
        ...[indexed, scanning].flatMap((searcher) => faultsOfAnswer(searcher, question)),
      ];
    },
  };
}

function faultsOfText(text: string): string[] {
  const faults: string[] = [];
  const address = writeQuestion({ ...NO_QUESTION, text });
  const read = readQuestion(address);
  if (!isDeepStrictEqual(readQuestion(writeQuestion(read)), read))
    faults.push('an address that changes when written again');
  for (const operator of readText(text).operators) {
    if (operator.end <= operator.start) faults.push('an empty operator');
    if (
      readText(withoutOperator(text, operator)).operators.length > readText(text).operators.length
    ) {
      faults.push('more operators without one of them');
    }
  }
  asTyped(text);
  return faults;
}

function faultsOfAnswer(searcher: Searcher, question: Question): string[] {
  const { total, hits } = searcher.answer(question, WINDOW);
  const faults: string[] = [];
  const ids = hits.map(({ paper }) => paper.id);
  if (new Set(ids).size !== ids.length) faults.push('a paper twice');
  if (hits.length !== Math.min(total, WINDOW.limit)) faults.push('hits and total disagree');
  const [first] = hits;
  const all = searcher.find(question).hits;
  if (first && neighboursOf(all, first.paper.id)?.position !== 1) {
    faults.push('a first hit that is not the first');
  }
  const narrow = searcher.answer(
    { ...question, votes: { kind: 'range', min: 10, max: null } },
    WINDOW,
  );
  if (narrow.total > total) faults.push('more hits with a filter');
  searcher.facets(question);
  structuredClone(createSearchExtras().suggest(searcher, new AuthorSearch(searcher), question));
  return faults;
}
