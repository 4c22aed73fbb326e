import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeKey } from '../../../../src/korean/normalize';
import {
  countMatches,
  createHighlighter,
  highlight,
} from '../../../../src/search/display/highlight';

const marked = (text: string, forms: readonly string[]) =>
  highlight(text, forms)
    .map((segment) => (segment.marked ? `[${segment.text}]` : segment.text))
    .join('');

describe('highlight', () => {
  it.each<[string, string[], string, string?]>([
    ['강화 학습을 쓴다', ['강화학습'], '[강화 학습]을 쓴다', 'ignores spacing'],
    ['강화학습을 쓴다', ['강화학습'], '[강화학습]을 쓴다'],
    ['Fine-Tuning과 finetuning', ['finetuning'], '[Fine-Tuning]과 [finetuning]'],
    ['storage of RAG', ['rag'], 'storage of [RAG]', 'short Latin as a whole word only'],
    [
      'GraphRAG, RAGTime',
      ['rag'],
      'Graph[RAG], RAGTime',
      'a part of camel case as the index has it',
    ],
    ['MathQA, DeepSeekMath', ['math'], '[Math]QA, DeepSeek[Math]', 'at either end'],
    ['iOS', ['os'], 'iOS', 'two letters are no part'],
    ['MOFA-Video: Controllable', ['videocon', 'video'], 'MOFA-[Video]: Controllable'],
    ['Videos, games', ['videosgames'], 'Videos, games', 'no term goes across clauses'],
    ['Node.js, Llama 3.1', ['nodejs', 'llama31'], '[Node.js], [Llama 3.1]'],
    [
      'Video Conference',
      ['videocon'],
      'Video Conference',
      'the end of a form is the end of a word',
    ],
    ['approaches, transformers', ['approach', 'former'], '[approach]es, transformers'],
    ['GPT4, GPT-40', ['gpt4', 'gpt'], '[GPT4], [GPT]-40', 'no beginning of a number'],
    [
      'iVideoGPT: VideoGPTs',
      ['video', 'videogpt'],
      'i[Video]GPT: [Video]GPTs',
      'of a longer word, what was typed of it',
    ],
    ['Fine Tuning', ['fine', 'finetuning'], '[Fine Tuning]', 'but all words of a term'],
    ['LLMs and LLM', ['llm'], '[LLM]s and [LLM]', 'the plural is the word'],
    ['Miquel Farré', ['farre'], 'Miquel [Farré]', 'ignores accents'],
    ['Strauß', ['strauss'], '[Strauß]', 'one character is two letters'],
    [
      'ＦＵＬＬ 𝗕𝗢𝗟𝗗 ﬁne',
      ['full', 'bold', 'fine'],
      '[ＦＵＬＬ] [𝗕𝗢𝗟𝗗] [ﬁne]',
      'other forms of letters',
    ],
    ['확산 모델', ['확산모델', '모델'], '[확산 모델]', 'overlaps are one segment'],
    ['ab', [], 'ab', 'no forms'],
    ['ab', [''], 'ab', 'an empty form'],
    ['', ['ab'], '', 'no text'],
  ])('marks %j, forms %j, as %j: %s', (text, forms, expected) => {
    expect(marked(text, forms)).toBe(expected);
  });

  const text = fc.string({ unit: fc.constantFrom('가', '나', 'a', 'B', ' ', '-', 'é', 'ß', '😀') });
  const forms = fc.array(fc.constantFrom('가나', 'ab', 'a', 'e', '나', '나가'));

  it('makes segments that join to the text, none empty, no two alike in a row', () => {
    fc.assert(
      fc.property(text, forms, (line, asked) => {
        const segments = highlight(line, asked);
        expect(segments.map((segment) => segment.text).join('')).toBe(line);
        expect(segments.filter((segment) => segment.text === '')).toEqual([]);
        const pairs = segments.slice(1).map((segment, index) => [segments[index], segment]);
        for (const [a, b] of pairs) expect(a?.marked || b?.marked).toBe(true);
      }),
    );
  });

  it('leaves no form of Hangul unmarked, and marks nothing else', () => {
    const hangulForms = fc.uniqueArray(fc.constantFrom('가나', '나', '나가', '다'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(text, hangulForms, (line, asked) => {
        for (const segment of highlight(line, asked)) {
          const has = asked.some((form) => normalizeKey(segment.text).includes(form));
          expect(has).toBe(segment.marked);
        }
      }),
    );
  });

  it('agrees with a search through all parts of a text, for a short Latin form', () => {
    const latin = fc.string({ unit: fc.constantFrom('a', 'b', 'B', 's', ' ', '-', '가', '1') });
    fc.assert(
      fc.property(latin, (line) => {
        expect(marked(line, ['ab'])).toBe(slowMarked(line));
      }),
      { numRuns: 1000 },
    );
  });
});

/** Marks `ab` as a whole word, however spaced, by trying every start and end. */
function slowMarked(text: string): string {
  for (let start = 0; start < text.length; start++) {
    for (let end = start + 2; end <= text.length; end++) {
      const part = text.slice(start, end);
      const isForm = /^a.*b$/is.test(part) && normalizeKey(part) === 'ab';
      const rest = text.slice(end).replace(/^s/i, '');
      const isWord = !/[a-z]$/i.test(text.slice(0, start)) && !/^[a-z]/i.test(rest);
      if (isForm && isWord) return `${text.slice(0, start)}[${part}]${slowMarked(text.slice(end))}`;
    }
  }
  return text;
}

describe('createHighlighter', () => {
  it('prepares the forms once', () => {
    const forms = ['"C++"', 'rag', ''];
    const highlighter = createHighlighter(forms);
    forms.length = 0;
    expect(highlighter.countMatches('RAG in C++')).toBe(2);
    expect(highlighter.highlight('RAG in C++').filter(({ marked }) => marked)).toHaveLength(2);
  });
});

describe('countMatches', () => {
  it.each<[string, string[], number, string]>([
    ['모델 모델 데이터', ['모델', '데이터', '없음'], 2, 'forms, not occurrences'],
    ['storage', ['rag'], 0, 'a short Latin form inside a word'],
    ['강화 학습', ['강화학습'], 1, 'ignores spacing'],
    ['모델', [], 0, 'no forms'],
    ['모델', [''], 0, 'an empty form'],
  ])('of %j, forms %j: %i (%s)', (text, forms, count) => {
    expect(countMatches(text, forms)).toBe(count);
  });

  it('counts the forms that highlight marks', () => {
    const text = fc.string({ unit: fc.constantFrom('가', '나', 'a', 'b', ' ') });
    const forms = fc.uniqueArray(fc.constantFrom('가나', 'ab', 'a', '나', '나가'));
    fc.assert(
      fc.property(text, forms, (line, asked) => {
        const matching = asked.filter((form) =>
          highlight(line, [form]).some((segment) => segment.marked),
        );
        expect(countMatches(line, asked)).toBe(matching.length);
      }),
    );
  });
});
