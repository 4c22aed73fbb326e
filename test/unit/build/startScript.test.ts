import { describe, expect, it } from 'vitest';
import { QUESTION_PARAMS } from '../../../src/build/startScript';
import { readQuestion } from '../../../src/question/address';
import { NO_QUESTION } from '../../../src/question/question';

/** A value of each parameter that asks for something. */
const ASKING: Readonly<Record<string, string>> = {
  q: 'rag',
  from: '2025-02-01',
  to: '2025-02-28',
  votes: '20-',
  author: 'Kai Chen',
  kept: 'saved',
  topic: 'mamba',
  sort: 'votes',
};

describe('QUESTION_PARAMS', () => {
  it('are the names that a question is read from, each of them', () => {
    expect(QUESTION_PARAMS.toSorted()).toEqual(Object.keys(ASKING).sort());
    for (const [name, value] of Object.entries(ASKING))
      expect(readQuestion(`?${new URLSearchParams({ [name]: value })}`)).not.toEqual(NO_QUESTION);
  });
});
