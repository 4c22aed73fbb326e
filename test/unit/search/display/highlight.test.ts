import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countMatches, highlight } from '../../../../src/search/display/highlight';

const marked = (text: string, forms: string[]) =>
  highlight(text, forms)
    .map((segment) => (segment.marked ? `[${segment.text}]` : segment.text))
    .join('');

describe('highlight', () => {
  it.each<[string, string[], string, string?]>([
    ['강화 학습을 쓴다', ['강화학습'], '[강화 학습]을 쓴다', 'blind to spacing'],
    ['강화학습을 쓴다', ['강화학습'], '[강화학습]을 쓴다'],
    ['Fine-Tuning과 finetuning', ['finetuning'], '[Fine-Tuning]과 [finetuning]'],
    ['storage of RAG', ['rag'], 'storage of [RAG]', 'short Latin as a word only'],
    ['LLMs and LLM', ['llm'], '[LLM]s and [LLM]', 'its plural is the word'],
    ['Miquel Farré', ['farre'], 'Miquel [Farré]'],
    ['확산 모델', ['확산모델', '모델'], '[확산 모델]', 'overlaps are one'],
    ['ab', [], 'ab'],
  ])('%s, asked %j', (text, forms, expected) => {
    expect(marked(text, forms)).toBe(expected);
  });

  it('leaves every character where it stands', () => {
    const text = fc.string({ unit: fc.constantFrom('가', '나', 'a', 'B', ' ', '-', 'é', '😀') });
    fc.assert(
      fc.property(text, fc.array(fc.constantFrom('가나', 'ab', 'a', 'e', '나')), (line, forms) => {
        expect(
          highlight(line, forms)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(line);
      }),
    );
  });
});

describe('countMatches', () => {
  it('counts the forms, not how often they stand', () => {
    expect(countMatches('모델 모델 데이터', ['모델', '데이터', '없음'])).toBe(2);
  });
});
