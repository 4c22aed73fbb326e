import { describe, expect, it } from 'vitest';
import type { Section } from '../../../src/digest/paper';
import { splitLead } from '../../../src/digest/splitLead';

function section(kind: Section['kind'], ...texts: string[]): Section {
  return { kind, label: kind, bullets: texts.map((text) => ({ text, children: [] })) };
}

describe('splitLead', () => {
  it('takes the first sentence of what is new, and its section goes on from the second', () => {
    const sections = [
      section('technical-details', '세부입니다.'),
      section('whats-new', '이 논문은 새롭습니다. 둘째입니다.', '셋째입니다.'),
    ];
    expect(splitLead(sections)).toEqual({
      lead: '이 논문은 새롭습니다.',
      index: 1,
      rest: section('whats-new', '둘째입니다.', '셋째입니다.'),
    });
  });

  it('leaves nothing of a section of one sentence', () => {
    expect(splitLead([section('whats-new', '하나뿐입니다.')])?.rest).toBeNull();
  });

  it('leaves what is below a bullet of one sentence', () => {
    const nested = { kind: null, label: null, bullets: [{ text: '하나.', children: ['아래.'] }] };
    expect(splitLead([nested])?.rest?.bullets).toEqual([{ text: '', children: ['아래.'] }]);
  });

  it('is null without a summary, and for a sentence without an end', () => {
    expect(splitLead([])).toBeNull();
    expect(splitLead([section('whats-new', '')])).toBeNull();
    expect(splitLead([section(null, '가'.repeat(300))])).toBeNull();
  });
});
