import { describe, expect, it } from 'vitest';
import type { Section } from '../../../../../src/digest/paper';
import type { SectionKind } from '../../../../../src/digest/section';
import { splitLead } from '../../../../../src/digest/splitLead';
import { summaryTexts } from '../../../../../src/views/paper/terms/summaryTexts';

function section(kind: SectionKind, ...texts: string[]): Section {
  return { kind, label: kind, bullets: texts.map((text) => ({ text, children: [`${text} 속`] })) };
}

function textsOf(sections: readonly Section[], language: string | null = 'ko') {
  return [...summaryTexts({ sections, language }, splitLead(sections))];
}

describe('summaryTexts', () => {
  it('begins with the lead, in its pieces, and has the rest of its section in its place', () => {
    const sections = [
      section('technical-details', '기술이다.'),
      section('whats-new', '강화 학습(RL)을 쓴다. 더 있다.'),
    ];
    expect(textsOf(sections)).toEqual([
      ['0', '강화 학습'],
      ['1', '(RL)'],
      ['2', '을 쓴다.'],
      ['technical-details 0', '기술이다.'],
      ['technical-details 0 0', '기술이다. 속'],
      ['whats-new 0', '더 있다.'],
      ['whats-new 0 0', '강화 학습(RL)을 쓴다. 더 있다. 속'],
    ]);
  });

  it('takes no lead apart that is not Korean', () => {
    const [lead] = textsOf([section('whats-new', 'We use it (RL). More.')], 'en');
    expect(lead).toEqual(['0', 'We use it (RL).']);
  });

  it('has a sentence that is said again at each of its places', () => {
    const sections = [section('technical-details', '같다.', '같다.'), section('other', '같다.')];
    expect(textsOf(sections, 'en').filter(([, text]) => text === '같다.')).toHaveLength(3);
  });

  it('has no abstract that is folded, but one that is all there is', () => {
    const abstract = section('abstract', 'Abstract.');
    const said = (sections: readonly Section[]) => textsOf(sections).map(([, text]) => text);
    expect(said([section('whats-new', '새롭다.'), abstract])).not.toContain('Abstract.');
    expect(said([abstract])).toContain('Abstract.');
  });
});
