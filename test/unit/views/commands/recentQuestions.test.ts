import { afterEach, expect, it, vi } from 'vitest';
import { recentQuestions } from '../../../../src/views/commands/recentQuestions';

afterEach(() => void vi.unstubAllGlobals());

it.each<[stored: string, questions: string[]]>([
  ['["mamba","확산"]', ['mamba', '확산']],
  ['{', []],
  ['[1, "mamba", 2]', ['mamba']],
  ['"text"', []],
  ['null', []],
])('reads of the record %s the questions %j', (stored, questions) => {
  vi.stubGlobal('localStorage', { getItem: () => stored });
  expect(recentQuestions()).toEqual(questions);
});
