import { describe, expect, it } from 'vitest';
import type { Paper, Section } from '../../../src/digest/paper';
import { parseDigest } from '../../../src/digest/parseDigest';
import { leadOf, summaryOf } from '../../../src/speech/sentences';
import { BUNDLED, digestsIn } from '../digest/digests';

function section(kind: Section['kind'], ...texts: string[]): Section {
  return { kind, label: kind, bullets: texts.map((text) => ({ text, children: [] })) };
}
const paperWith = (...sections: Section[]) => ({ title: 'MVD$^2$: **Fast**', sections });
const spoken = (sentences: readonly { spoken: string }[]) => sentences.map((said) => said.spoken);

describe('the lead of a paper', () => {
  it('is its headline, which a row shows, or which a paper shows word for word', () => {
    const paper = paperWith(section('whats-new', '이 논문은 $x^2$와 학습(RL)을 다룹니다. 둘째.'));
    expect(leadOf(paper)).toEqual({
      spoken: 'x²와 학습을 다룹니다.',
      shown: ['x²와 학습을 다룹니다.', '이 논문은 와 학습(RL)을 다룹니다.'],
    });
  });

  it.each([
    ['without a summary', []],
    ['whose summary cannot be said', [section(null, 'https://a.io')]],
  ])('is the title of a paper %s', (_, sections) => {
    expect(leadOf(paperWith(...sections))).toEqual({ spoken: 'MVD²: Fast', shown: [] });
  });
});

it('the lead of a paper is its title where the summary seems to be of another one', () => {
  const paper = { ...paperWith(section('whats-new', '첫째. 둘째.')), isDoubtful: true } as const;
  expect(leadOf(paper)).toEqual({ spoken: 'MVD²: Fast', shown: [] });
});

describe('the summary of a paper', () => {
  it('is read without the abstract that is folded below it, unless there is nothing else', () => {
    const abstract = section('abstract', 'We hop. It works.');
    expect(spoken(summaryOf(paperWith(abstract, section('other', '까닭. 둘째.'))))).toEqual([
      '까닭.',
      '둘째.',
    ]);
    expect(spoken(summaryOf(paperWith(abstract)))).toEqual(['We hop.', 'It works.']);
  });

  it('is read in the order of its page, a sentence at a time', () => {
    const nested = { text: '기술입니다. 자세히(in detail).', children: ['안쪽. 더.'] };
    const technical: Section = { ...section('technical-details'), bullets: [nested] };
    const paper = paperWith(technical, section('whats-new', '새롭습니다. 둘째입니다.', '셋째'));
    expect(spoken(summaryOf(paper))).toEqual([
      '새롭습니다.',
      '기술입니다.',
      '자세히.',
      '안쪽.',
      '더.',
      '둘째입니다.',
      '셋째',
    ]);
  });

  it('is its title where it has none', () => {
    expect(spoken(summaryOf(paperWith()))).toEqual(['MVD²: Fast']);
  });

  it('keeps its opening words, and what a page shows of links and bold text, but no formulas', () => {
    const text = '본 연구는 **굵은 $y$** [코드](https://a.io)를 $x$로 씁니다.';
    expect(summaryOf(paperWith(section('whats-new', text)))).toEqual([
      {
        spoken: '본 연구는 굵은 y 코드를 x로 씁니다.',
        shown: ['본 연구는 굵은  코드를 로 씁니다.'],
      },
    ]);
  });

  it('has an end, however long it is', () => {
    const endless = section(null, '문장입니다. '.repeat(2000));
    expect(summaryOf(paperWith(endless))).toHaveLength(500);
  });
});

describe('every bundled paper', () => {
  const papers: readonly Paper[] = digestsIn(BUNDLED).flatMap(
    ({ text }) => parseDigest(text).papers,
  );
  const sentences = papers.flatMap((paper) => [leadOf(paper), ...summaryOf(paper)]);

  it('has some, each with a place on its page', () => {
    expect(papers.length).toBeGreaterThan(100);
    const texts = papers.filter(({ sections }) => sections.length > 0);
    for (const paper of texts) {
      expect(summaryOf(paper).length, paper.id).toBeGreaterThan(1);
      for (const { shown } of summaryOf(paper)) expect(shown[0], paper.id).toMatch(/\p{L}/u);
    }
  });

  it('is said without markup, addresses and originals in brackets', () => {
    for (const text of spoken(sentences)) {
      expect(text).not.toMatch(/https?:|\*\*|`|\$|\([^()가-힣]*[a-z]{2}[^()가-힣]*\)/i);
      expect(text.length).toBeLessThan(1000);
    }
  });
});
