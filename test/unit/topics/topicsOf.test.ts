import { describe, expect, it } from 'vitest';
import { createTopicFinder } from '../../../src/topics/findTopics';
import { type TopicText, topicsOf } from '../../../src/topics/topicsOf';
import { TOPICS } from './topics';

const find = createTopicFinder(TOPICS);

function paper(title: string, ...sentences: string[]): TopicText {
  const bullets = sentences.map((text) => ({ text, children: [] }));
  return {
    title,
    koreanTitle: null,
    keywords: [],
    sections: bullets.length > 0 ? [{ kind: null, label: null, bullets }] : [],
  };
}

const idsOf = (text: TopicText) => topicsOf(text, find, () => []).map(({ id }) => id);

describe('topicsOf', () => {
  it('takes what the title names, in its order', () => {
    expect(idsOf(paper('A **Mamba** for Video Generation'))).toEqual([
      'state-space-models',
      'mamba',
      'video-generation',
    ]);
  });

  it('takes what the Korean title or a keyword names', () => {
    expect(idsOf({ ...paper('Title'), koreanTitle: '강화 학습의 한계' })).toContain(
      'reinforcement-learning',
    );
    expect(idsOf({ ...paper('Title'), keywords: ['quantization'] })).toEqual(['quantization']);
  });

  it.each([
    [['강화 학습을 쓴다.', '다시 RL이 낫다.'], true, 'both languages count together'],
    [['강화 학습(RL)을 쓴다.'], false, 'a gloss is one mention'],
    [['강화 학습을 쓴다.'], false, 'one mention is none that is central'],
  ])('of a summary %j: %s, since %s', (sentences, isTopic) => {
    expect(idsOf(paper('Title', ...sentences)).includes('reinforcement-learning')).toBe(isTopic);
  });

  it('asks for three mentions of what summaries often name in passing', () => {
    const setting = ['제로샷으로 잰다.', '제로샷에서 낫다.', 'Zero-shot 모델이다.'];
    expect(idsOf(paper('Title', ...setting.slice(1)))).not.toContain('zero-shot');
    expect(idsOf(paper('Title', ...setting))).toContain('zero-shot');
  });

  it('takes names of models from titles alone', () => {
    expect(idsOf(paper('Title', 'Llama보다 낫다.', 'Llama와 견준다.'))).not.toContain('llama');
    expect(idsOf(paper('Llama Guard'))).toContain('llama');
  });

  it('leaves out the words of a summary that is of another paper', () => {
    const of = (title: string) =>
      idsOf(
        paper(
          title,
          '이 논문은 양자화를 다룬다. 양자화는 크기를 줄이고 속도를 높이며 여러 장치에서 쓰일 수 있고, '.repeat(
            2,
          ),
          '제안한 방법은 정확도를 거의 잃지 않으면서도 메모리를 크게 줄인다. 양자화의 한계도 보인다. '.repeat(
            2,
          ),
        ),
      );
    expect(of('Quadruped Locomotion Outdoors, Terrain Roughness Estimates')).toEqual([]);
    expect(of('양자화 Locomotion')).toEqual(['quantization']);
  });

  it('puts the most central first', () => {
    const text = paper('Diffusion with LoRA', 'LoRA를 쓴다.', 'LoRA는 작다.', 'LoRA만 학습한다.');
    expect(idsOf(text)[0]).toMatch(/lora|parameter-efficient/);
  });
});
