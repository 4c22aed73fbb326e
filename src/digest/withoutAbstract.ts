import type { Section } from './paper';

/** The summary without the paper's own abstract, which is folded below it. An abstract alone is the summary. */
export function withoutAbstract(sections: readonly Section[]): readonly Section[] {
  const summary = sections.filter(({ kind }) => kind !== 'abstract');
  return summary.length > 0 ? summary : sections;
}
