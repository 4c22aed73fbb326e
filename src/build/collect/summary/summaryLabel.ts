import type { Paper, Section } from '../../../digest/paper';

/** A language that summaries can be asked for in: those of the interface. */
export type SummaryLanguage = 'ko' | 'en';

/** The section that says which model has written the summary before it. Its label is no text to search in. */
const MARKS: Readonly<Record<SummaryLanguage, { readonly label: string; readonly text: string }>> =
  {
    ko: { label: '요약한 모델', text: '제목과 초록만 읽고 썼습니다.' },
    en: { label: 'Summary by', text: 'Written from title and abstract alone.' },
  };

/** A label of a digest has at most 60 characters. */
const MAX_MODEL_LENGTH = 45;

/** Makes the section that names the model. Of a longer name the end is kept, without the owner before it. */
export function markSection(language: SummaryLanguage, model: string): Section {
  const { label, text } = MARKS[language];
  const short = model.length > MAX_MODEL_LENGTH ? model.slice(model.lastIndexOf('/') + 1) : model;
  const name = short.slice(0, MAX_MODEL_LENGTH).replace(/[\s:：]+$/, '');
  return { kind: 'other', label: `${label} ${name}`, bullets: [{ text, children: [] }] };
}

/** Returns whether the summary of a paper was written by a model that the command has asked. */
export function hasSummary({ sections }: Paper): boolean {
  return sections.some(({ label }) =>
    Object.values(MARKS).some((mark) => label?.startsWith(`${mark.label} `)),
  );
}
