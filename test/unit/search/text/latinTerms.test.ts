import { describe, expect, it } from 'vitest';
import { latinTerms, singular } from '../../../../src/search/text/latinTerms';

describe('latinTerms', () => {
  it.each<[string, string[], string?]>([
    ['RAG', ['rag']],
    ['OmniAlign-V', ['omnialign', 'omni', 'align', 'v', 'omnialignv']],
    ['llama3', ['llama', '3', 'llama3']],
    ['Qwen1.5', ['qwen', '1.5', 'qwen1.5'], 'a dot between digits joins nothing'],
    ['3D', ['3d'], 'no 3'],
    ['GPT-4o', ['gpt', '4o', '4', 'o', 'gpt4o']],
    ['Llama-3.1', ['llama', '3.1', 'llama3.1'], 'numbers keep their dot'],
    ['models', ['model']],
    ['LLaVA', ['lla', 'llava'], 'camel parts of three letters and more'],
  ])('%s', (compound, expected) => {
    expect(latinTerms(compound)).toEqual(expected);
  });
});

describe('singular', () => {
  it.each([
    ['models', 'model'],
    ['policies', 'policy'],
    ['loss', 'loss'],
    ['corpus', 'corpus'],
    ['analysis', 'analysis'],
    ['bias', 'bias'],
    ['ms', 'ms'],
    ['chaos', 'chaos'],
    ['videos', 'video'],
    ['boxes', 'box'],
    ['losses', 'loss'],
    ['patches', 'patch'],
    ['caches', 'cache'],
    ['biases', 'bias'],
    ['corpora', 'corpus'],
    ['cases', 'case'],
    ['scenarios', 'scenario'],
  ])('%s → %s', (word, expected) => {
    expect(singular(word)).toBe(expected);
  });
});
