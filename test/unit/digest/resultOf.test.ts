import { expect, it } from 'vitest';
import type { Section } from '../../../src/digest/paper';
import { resultOf } from '../../../src/digest/resultOf';

function section(kind: Section['kind'], ...texts: string[]): Section {
  return { kind, label: kind, bullets: texts.map((text) => ({ text, children: [] })) };
}

it('is the first sentence of the results', () => {
  const results = section('performance-highlights', '본 연구는 92%(Top-1)를 얻습니다. 둘째.');
  expect(resultOf({ sections: [section('whats-new', '새롭습니다.'), results] })).toBe(
    '92%를 얻습니다.',
  );
  expect(resultOf({ sections: [section('whats-new', '새롭습니다.')] })).toBeNull();
});
