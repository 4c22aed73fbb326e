import { waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import { digest, type PaperText } from './digestText';
import { publish } from './fakeHost';
import { renderApp } from './renderApp';

/** The page of one paper of a digest of its own, once it is there. */
export async function openPaper(text: Partial<PaperText>, address = '/paper/2502.18411') {
  const paper = { id: '2502.18411', title: 'One', votes: 53, authors: 'Kai Chen', ...text };
  const app = renderApp(address, { files: publish(digest('2025-02-26', paper)) });
  await untilShown();
  return app;
}

/** The same for one of the source's first days: what it does not say stands in no line. */
export async function openOldPaper(text: Partial<PaperText>) {
  const paper = { id: '2311.10642', title: 'Old', ...text };
  const app = renderApp('/paper/2311.10642', { files: publish(digest('2023-11-20', paper)) });
  await untilShown();
  return app;
}

/** By selector: a query by role looks at every element of a long paper, after each change. */
function untilShown(): Promise<void> {
  return waitFor(() => expect(document.querySelector('h1')).not.toBeNull());
}
