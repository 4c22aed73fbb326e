import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { digest, type PaperText } from './digestText';
import { publish } from './fakeHost';
import { renderApp } from './renderApp';

const LINES = ["- ***What's New***: 예시입니다."];

const paper = (id: string, title: string, votes: number): PaperText => {
  return { id, title, votes, lines: LINES };
};

const FILES = publish(
  digest('2025-02-26', paper('2502.00001', 'Newest', 3)),
  digest('2025-02-14', paper('2502.00002', 'Later', 4)),
  digest('2024-02-26', paper('2402.00001', 'Second', 1), paper('2402.00002', 'First', 9)),
  digest('2024-02-12', paper('2402.00003', 'Earlier', 5)),
);

describe('a year before', () => {
  it('a day leads to it, and to its most voted paper', async () => {
    renderApp('/day/2025-02-26', { files: FILES });
    const title = await screen.findByRole('heading', { level: 3, name: '1년 전 이날' });
    const section = within(title.closest('section') ?? document.body);
    const day = section.getByRole('link', { name: '2024년 2월 26일 · 2편' });
    expect(day).toHaveAttribute('href', '/day/2024-02-26');
    const paper = section.getByRole('link', { name: 'First' });
    expect(paper).toHaveAttribute('href', '/paper/2402.00002');
    expect(section.queryByRole('link', { name: 'Second' })).toBeNull();
  });

  it('names the day where it is not of the same date', async () => {
    renderApp('/day/2025-02-14', { files: FILES });
    const title = await screen.findByRole('heading', { level: 3, name: '1년 전 이맘때' });
    const section = within(title.closest('section') ?? document.body);
    expect(section.getByRole('link', { name: '2024년 2월 12일 · 1편' })).toBeInTheDocument();
  });

  it('has the day alone where its digest cannot be read', async () => {
    renderApp('/day/2025-02-14', { files: FILES, faults: { '2024-02': 404 } });
    await screen.findByRole('link', { name: '2024년 2월 12일 · 1편' });
    expect(screen.queryByRole('link', { name: 'Earlier' })).toBeNull();
  });

  it('a month leads to the same month, and to its year', async () => {
    renderApp('/month/2025-02', { files: FILES });
    const month = await screen.findByRole('link', { name: '1년 전 2024년 2월' });
    expect(month).toHaveAttribute('href', '/month/2024-02');
    expect(screen.getByRole('link', { name: '2025년 한 해' })).toHaveAttribute(
      'href',
      '/year/2025',
    );
  });

  it('a month leads to none where that has no digest', async () => {
    renderApp('/month/2024-02', { files: FILES });
    await screen.findByRole('link', { name: '2024년 한 해' });
    expect(screen.queryByRole('link', { name: /^1년 전/ })).toBeNull();
  });
});
