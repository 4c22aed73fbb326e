import { describe, expect, it } from 'vitest';
import type { Section } from '../../../../../src/digest/paper';
import type { SectionKind } from '../../../../../src/digest/section';
import { splitLead } from '../../../../../src/digest/splitLead';
import { summaryTexts } from '../../../../../src/views/paper/terms/summaryTexts';

function section(kind: SectionKind, ...texts: string[]): Section {
  return { kind, label: kind, bullets: texts.map((text) => ({ text, children: [`${text} 속`] })) };
}

function textsOf(sections: readonly Section[], language: string | null = 'ko') {
  return summaryTexts({ sections, language }, splitLead(sections));
}

describe('summaryTexts', () => {
  it('begins with the lead, in its pieces, and has the rest of its section in its place', () => {
    const sections = [
      section('technical-details', '기술이다.'),
      section('whats-new', '강화 학습(RL)을 쓴다. 더 있다.'),
    ];
    expect(textsOf(sections)).toEqual([
      '강화 학습',
      '(RL)',
      '을 쓴다.',
      '기술이다.',
      '기술이다. 속',
      '더 있다.',
      '강화 학습(RL)을 쓴다. 더 있다. 속',
    ]);
  });

  it('takes no lead apart that is not Korean', () => {
    const [lead] = textsOf([section('whats-new', 'We use it (RL). More.')], 'en');
    expect(lead).toBe('We use it (RL).');
  });

  it('has no abstract that is folded, but one that is all there is', () => {
    const abstract = section('abstract', 'Abstract.');
    expect(textsOf([section('whats-new', '새롭다.'), abstract])).not.toContain('Abstract.');
    expect(textsOf([abstract])).toContain('Abstract.');
  });
});
