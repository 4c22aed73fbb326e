import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { digest, type PaperText } from './digestText';
import { publish } from './fakeHost';
import { renderApp } from './renderApp';

const papersOf = (count: number): PaperText[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `2502.0000${index}`,
    title: `Reinforcement Learning ${index}`,
    votes: index,
    lines: ["- ***What's New***: 예시입니다."],
  }));

const openTopic = (count: number) => {
  const files = publish(digest('2025-02-26', ...papersOf(count)));
  renderApp('/topic/reinforcement-learning', { files });
};
const papersIn = async (name: string) => {
  const list = await screen.findByRole('region', { name });
  await within(list).findByRole('link', { name: 'Reinforcement Learning 3' });
  return within(list)
    .getAllByRole('heading', { level: 3 })
    .map((title) => title.textContent.at(-1));
};

describe('the papers of a topic', () => {
  it('are the most voted and the newest, five each', async () => {
    openTopic(6);
    expect(await papersIn('가장 많은 투표')).toEqual(['5', '4', '3', '2', '1']);
    expect(await papersIn('새로 실린 논문')).toEqual(['0', '1', '2', '3', '4']);
  });

  it('are one list where both would have the same', async () => {
    openTopic(5);
    expect(await papersIn('가장 많은 투표')).toEqual(['4', '3', '2', '1', '0']);
    expect(screen.queryByRole('region', { name: '새로 실린 논문' })).toBeNull();
  });
});
