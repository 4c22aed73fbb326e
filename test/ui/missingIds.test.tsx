import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { parseArxivId } from '../../src/digest/arxivId';
import { MissingIds } from '../../src/views/MissingIds';

const idsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => `2401.${10_001 + index}`).flatMap(
    (id) => parseArxivId(id) ?? [],
  );

const say = (ids: string) => `Missing: ${ids}`;

it('names a few papers in a sentence', () => {
  const { container } = render(<MissingIds ids={idsOf(12)} say={say} />);
  expect(container).toHaveTextContent(/^Missing: 2401\.10001, .*, 2401\.10012$/);
  expect(container.querySelector('details')).toBeNull();
});

it('folds the rest of a long list, and leaves out none', () => {
  const { container } = render(<MissingIds ids={idsOf(300)} say={say} />);
  expect(container.querySelector('summary')).toHaveTextContent(/, 2401\.10012, …$/);
  expect(container.querySelector('details')).not.toHaveAttribute('open');
  expect(container.textContent?.match(/2401\.\d{5}/g)).toEqual(idsOf(300));
});

it('says nothing where none is missing', () => {
  const { container } = render(<MissingIds ids={[]} say={say} />);
  expect(container).toBeEmptyDOMElement();
});
