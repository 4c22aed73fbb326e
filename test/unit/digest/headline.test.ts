import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { firstParagraph, headlineOf, splitSentence } from '../../../src/digest/headline';
import type { Paper, Section } from '../../../src/digest/paper';
import { parseDigest } from '../../../src/digest/parseDigest';

function section(kind: Section['kind'], ...texts: string[]): Section {
  return { kind, label: kind, bullets: texts.map((text) => ({ text, children: [] })) };
}

function headline(text: string): string {
  return headlineOf({ sections: [section('whats-new', text)] });
}

describe('splitSentence', () => {
  test.each([
    ['첫 문장입니다. 둘째 문장입니다.', '첫 문장입니다.', '둘째 문장입니다.'],
    ['한 문장입니다.', '한 문장입니다.', ''],
    ['끝이 없는 문장', '끝이 없는 문장', ''],
    ['정말일까요? 그렇습니다.', '정말일까요?', '그렇습니다.'],
    ['정확도 3.5%를 얻습니다. 다음.', '정확도 3.5%를 얻습니다.', '다음.'],
    ['Chen et al. 2024와 다릅니다. 다음.', 'Chen et al. 2024와 다릅니다.', '다음.'],
    ['여러 방법(e.g. LoRA)을 씁니다. 다음.', '여러 방법(e.g. LoRA)을 씁니다.', '다음.'],
    ['**굵게 씁니다.** 다음.', '**굵게 씁니다.**', '다음.'],
    ['**굵게. 계속**입니다. 다음.', '**굵게. 계속**입니다.', '다음.'],
    ['그는 “끝났다.” 라고 했습니다. 다음.', '그는 “끝났다.” 라고 했습니다.', '다음.'],
    ["'무엇인가?' 같은 물음입니다. 다음.", "'무엇인가?' 같은 물음입니다.", '다음.'],
    ["'Dr. Mo'를 소개합니다. 다음.", "'Dr. Mo'를 소개합니다.", '다음.'],
    ['셋입니다(하나. 둘. 셋). 다음.', '셋입니다(하나. 둘. 셋).', '다음.'],
    ['$a. b$를 씁니다. 다음.', '$a. b$를 씁니다.', '다음.'],
    ['', '', ''],
  ])('%s', (text, first, rest) => {
    expect(splitSentence(text)).toEqual([first, rest]);
  });
});

describe('headlineOf', () => {
  test.each([
    ['이 논문에서는 새로운 방법을 제안합니다. 둘째.', '새로운 방법을 제안합니다.'],
    ['본 연구는 모델을 다룹니다.', '모델을 다룹니다.'],
    ['이번 논문은, 모델을 다룹니다.', '모델을 다룹니다.'],
    ['해당 연구에서 모델을 다룹니다.', '모델을 다룹니다.'],
    ['이 논문의 모델은 빠릅니다.', '이 논문의 모델은 빠릅니다.'],
    ['강화 학습(Reinforcement Learning, RL)을 씁니다.', '강화 학습을 씁니다.'],
    ['강화 학습 (RL)을 씁니다.', '강화 학습을 씁니다.'],
    ['LLM(대형 언어 모델)을 씁니다.', 'LLM(대형 언어 모델)을 씁니다.'],
    ['We use RL (with $f(x)$) here.', 'We use RL (with f(x)) here.'],
    ['표(그림 (Fig) 참고)입니다.', '표(그림 참고)입니다.'],
    ['**강조(Bold)** 와 `f(x)`, $g(y)$입니다.', '강조 와 f(x), g(y)입니다.'],
  ])('%s', (text, expected) => {
    expect(headline(text)).toBe(expected);
  });

  test('takes what is new, else the first section; is empty without a summary', () => {
    const first = section(null, '예전 형식입니다.');
    const whatsNew = section('whats-new', '새롭습니다.');
    expect(headlineOf({ sections: [first, whatsNew] })).toBe('새롭습니다.');
    expect(headlineOf({ sections: [first] })).toBe('예전 형식입니다.');
    expect(headlineOf({ sections: [] })).toBe('');
  });

  test('skips what is a label without text', () => {
    const empty = section('whats-new', '');
    const nested = { ...empty, bullets: [{ text: '', children: ['', '안쪽입니다. 둘째.'] }] };
    expect(headlineOf({ sections: [empty, section('technical-details', '자세히.')] })).toBe(
      '자세히.',
    );
    expect(headlineOf({ sections: [nested] })).toBe('안쪽입니다.');
    expect(firstParagraph({ sections: [nested] })).toBe('안쪽입니다. 둘째.');
  });

  test('is cut at a space where the sentence has no end', () => {
    const cut = headline('낱말 '.repeat(100));
    expect(cut).toMatch(/낱말…$/);
    expect(cut.length).toBeLessThanOrEqual(161);
    expect(headline('가'.repeat(400))).toBe(`${'가'.repeat(160)}…`);
  });
});

test('every bundled paper with a summary has a headline of a few lines', () => {
  const folder = 'public/digests';
  const papers: readonly Paper[] = readdirSync(folder)
    .filter((name) => /^\d{4}-\d\d-\d\d\.md$/.test(name))
    .flatMap((name) => parseDigest(readFileSync(`${folder}/${name}`, 'utf8')).papers);
  expect(papers.length).toBeGreaterThan(100);
  for (const paper of papers) {
    const text = headlineOf(paper);
    expect(text === '', paper.id).toBe(paper.sections.length === 0);
    expect(text.length, paper.id).toBeLessThanOrEqual(160);
    expect(text, paper.id).not.toMatch(/^(?:이|본) (?:논문|연구)(?:은|는|에서)/);
  }
});
