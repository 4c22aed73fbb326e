import type { ExplainTexts } from '../ko/explain';
import { format } from './format';

const { number } = format;

export const texts: ExplainTexts = {
  title: (paper) => `Why it was found: ${paper}`,
  score: (score) => `score ${number(Math.round(score * 10) / 10)}`,
  by: {
    typed: 'as typed',
    prefix: 'beginning',
    apart: 'words apart',
    gloss: 'synonym',
    initials: 'initials',
  },
  lacks: 'not there',
  hint: 'optional',
  places: {
    title: 'title',
    link: 'address of code or project',
    keywords: 'keywords',
    authors: 'authors',
  },
  summary: 'summary',
  bullet: (section, bullet) => `${section} ${number(bullet)}`,
  more: {
    together: 'together in one paragraph',
    whole: 'the whole query in one place',
    author: 'name of an author',
    index: 'frequency of the words',
  },
  scanned: 'Not indexed yet: found by the letters as typed.',
};
