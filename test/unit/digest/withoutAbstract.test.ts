import { describe, expect, it } from 'vitest';
import type { Section } from '../../../src/digest/paper';
import { splitLead } from '../../../src/digest/splitLead';
import { withoutAbstract } from '../../../src/digest/withoutAbstract';

function section(kind: Section['kind'], text: string): Section {
  return { kind, label: kind, bullets: [{ text, children: [] }] };
}
const ABSTRACT = section('abstract', 'We hop. It works.');
const MOTIVATION = section('other', '까닭입니다. 둘째입니다.');

describe('withoutAbstract', () => {
  it('leaves the summary, wherever the abstract is', () => {
    expect(withoutAbstract([ABSTRACT, MOTIVATION])).toEqual([MOTIVATION]);
    expect(withoutAbstract([MOTIVATION, ABSTRACT])).toEqual([MOTIVATION]);
  });

  it('takes an abstract alone for the summary', () => {
    expect(withoutAbstract([ABSTRACT])).toEqual([ABSTRACT]);
    expect(withoutAbstract([])).toEqual([]);
  });

  it('keeps the headline from being of the abstract, unless there is nothing else', () => {
    expect(splitLead([ABSTRACT, MOTIVATION])).toMatchObject({ lead: '까닭입니다.', index: 1 });
    expect(splitLead([ABSTRACT])).toMatchObject({ lead: 'We hop.', index: 0 });
  });
});
