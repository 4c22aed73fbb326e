import { describe, expect, it } from 'vitest';
import { FORMAT_NAMES, FORMATS } from '../../../src/cite/formats';
import { CREDITS, linkTo, paperOf } from './papers';

describe('FORMATS', () => {
  it('are offered in this order', () => {
    expect(FORMAT_NAMES).toEqual(['bibtex', 'ris', 'csl', 'markdown', 'text', 'csv', 'json']);
  });

  it('have extensions of their own', () => {
    const extensions = Object.values(FORMATS).map(({ extension }) => extension);
    expect(new Set(extensions).size).toBe(extensions.length);
  });

  it.each(Object.entries(FORMATS))('%s holds title and id', (_name, { write }) => {
    const text = write([paperOf(), paperOf()], linkTo, CREDITS);
    expect(text).toContain('A Title');
    expect(text).toContain('2502.04920');
  });

  it.each(['markdown', 'text', 'json'] as const)(
    '%s quotes the summary and names source and licence',
    (name) => {
      const text = FORMATS[name].write([paperOf(), paperOf()], linkTo, CREDITS);
      expect(text).toContain('모델을 제안합니다.');
      expect(text).toContain('l-yohai/daily_papers_ko');
      expect(text).toContain('CC BY-NC-ND 4.0');
    },
  );

  it.each(['bibtex', 'ris', 'csl', 'csv'] as const)('%s holds nothing of the summary', (name) => {
    expect(FORMATS[name].write([paperOf()], linkTo, CREDITS)).not.toContain('모델');
  });
});
