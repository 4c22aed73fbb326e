import { describe, expect, it } from 'vitest';
import { contextOfTitles } from './archive';

const { titleNames } = contextOfTitles(
  'MJ-Bench: Is Your Reward Model a Judge',
  'Model 2: a study of Fine-Tuning',
  'LoRA Land: 310 models',
  'Gen4Gen: pipelines',
  'SDXS: One-Step Diffusion',
  'An Empirical Study of LLaMA3 and Qwen2.5-Coder',
  'CRM: a reconstruction model',
  'JaColBERTv2.5: retrievers',
  'VidGen-1M: a dataset',
  'DreamTalk: talking heads',
  'MegaScale: training',
  'ReMoE: routing',
  'Time-MoE: time series',
  'Make-A-Shape: a model',
  'CogVLM: experts',
  'CogVLM2: more of them',
);

describe('TitleNames', () => {
  it.each([
    ['엠제이벤치', 'MJ-Bench', 'letters and a word'],
    ['로라랜드', 'LoRA Land', 'words'],
    ['젠포젠', 'Gen4Gen', 'a digit in English'],
    ['젠사젠', 'Gen4Gen', 'or in Korean'],
    ['에스디엑스에스', 'SDXS', 'letters alone'],
    ['라마쓰리', 'LLaMA3', 'a name in the middle of a title'],
    ['라마스리', 'LLaMA3', 'another spelling of three'],
    ['큐웬투쩜오코더', 'Qwen2.5-Coder', 'a point'],
    ['자콜버트', 'JaColBERTv2.5', 'without the number of its version'],
    ['비드젠', 'VidGen-1M', 'without its size'],
    ['드림토크', 'DreamTalk', 'a letter that is not said'],
    ['메가스케일', 'MegaScale', 'words of English'],
    ['리엠오이', 'ReMoE', 'letters of both cases by their names'],
    ['타임모이', 'Time-MoE', 'or as a word'],
    ['메이크어쉐이프', 'Make-A-Shape', 'an article'],
    ['코그브이엘엠', 'CogVLM', 'the name itself, not a later version'],
    ['코그브이엘엠투', 'CogVLM2', 'the version that is said'],
  ])('%s sounds like %s: %s', (words, name) => {
    expect(titleNames.soundingLike(words)).toBe(name);
  });

  it.each([
    ['사람', 'has the consonants of 씨알엠, but no letters by their names'],
    ['모델이', 'ends with a particle, not with 2'],
    ['파인튜닝', 'a term before no colon'],
    ['엠제이', 'a part of a name'],
    ['가', 'no consonants'],
    ['', 'nothing'],
  ])('%s sounds like none: %s', (words) => {
    expect(titleNames.soundingLike(words)).toBeNull();
  });

  it('takes a name that is farther only where that is allowed', () => {
    expect(titleNames.soundingLike('엠쩨이벤취')).toBeNull();
    expect(titleNames.soundingLike('엠제이벤취', 0.01)).toBeNull();
  });
});
