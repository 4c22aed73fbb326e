import { describe, expect, it } from 'vitest';
import { readText } from '../../../../src/question/operators';
import { quoteSignedNames } from '../../../../src/search/text/quoteSignedNames';

describe('quoteSignedNames', () => {
  it.each([
    ['C++', '', ['C++']],
    ['c#은 언어', '언어', ['c#']],
    ['A* 알고리즘과 .NET', '알고리즘과', ['A*', '.NET']],
    ['asp.net', 'asp.net', []],
    ['C', 'C', []],
    ['g++로 C++를', '', ['g++', 'C++']],
    ['C++에서는 안 되는', '안 되는', ['C++']],
    ['C++코드 생성', '코드 생성', ['C++']],
    ['A*탐색 알고리즘', '탐색 알고리즘', ['A*']],
    ['C#용 도구', '용 도구', ['C#']],
    ['o1 GPT-4o', 'o1 GPT-4o', []],
  ])('%s: words %j and the names %j', (text, words, names) => {
    const quoted = quoteSignedNames(readText(text));
    expect(quoted.words).toBe(words);
    expect(quoted.operators).toMatchObject(names.map((name) => ({ text: name, exact: true })));
  });
});
