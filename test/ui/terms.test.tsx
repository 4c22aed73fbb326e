import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, onTestFinished } from 'vitest';
import { whenQueriesSettle } from '../../src/archive/page/whenQueriesSettle';
import { whenIdle } from '../../src/ui/whenIdle';
import { digest, type PaperText } from './digestText';
import { publish } from './fakeHost';
import { renderApp } from './renderApp';

const NEW = "- ***What's New***: 강화 학습(RL)을 씁니다. RL은 `diffusion models`보다 낫습니다.";
const DETAILS =
  '- ***Technical Details***: **확산 모델**과 [강화 학습](https://a.example)을 씁니다. 확산 모델은 느립니다.';
const TITLES = ['Reinforcement Learning', 'Diffusion Models'];
/** So that each topic has enough papers. */
const OTHERS: PaperText[] = [0, 1, 2, 3].map((index) => ({
  id: `2502.0000${index}`,
  title: `${TITLES[index % 2]} ${index}`,
  votes: 1,
  lines: ["- ***What's New***: 예시입니다."],
}));

/** On reinforcement learning. */
function paperOf(lines: readonly string[]): PaperText {
  return { id: '2502.18411', title: 'RL with Diffusion', votes: 5, authors: 'Kai Chen', lines };
}

async function openSummary({ address = '/paper/2502.18411', lines = [NEW, DETAILS] } = {}) {
  const files = new Map(publish(digest('2025-02-26', paperOf(lines), ...OTHERS)));
  const app = renderApp(address, { files });
  await waitFor(() => expect(document.querySelector('h1')).not.toBeNull());
  return { ...app, files };
}

const terms = () => [...document.querySelectorAll('.term')];
const termsSaid = () => terms().map(({ textContent }) => textContent);

describe('a summary', () => {
  it('has a term at the first mention of each topic, in no link and no code, and reads as before', async () => {
    await openSummary();
    await waitFor(() => expect(termsSaid()).toEqual(['강화 학습', '확산 모델']));
    expect(terms()[1]?.parentElement?.nodeName).toBe('STRONG');
    const article = screen.getByRole('article');
    expect(article).toHaveTextContent('강화 학습(RL)을 씁니다.');
    expect(article).toHaveTextContent('확산 모델과 강화 학습을 씁니다. 확산 모델은 느립니다.');
    expect(within(article).getByRole('link', { name: '강화 학습' })).toBeVisible();
    expect(within(article).getByRole('button', { name: '확산 모델' })).toHaveAttribute(
      'aria-expanded',
      'false',
    );
  });

  it('has a sentence that is said again, with its terms only where it is first', async () => {
    const again = '- ***Performance Highlights***: 확산 모델은 느립니다.';
    await openSummary({ lines: [NEW, again, again.replace('Performance Highlights', 'Other')] });
    await waitFor(() => expect(termsSaid()).toEqual(['강화 학습', '확산 모델']));
    expect(screen.getByRole('region', { name: '성능' })).toContainElement(
      terms()[1] as HTMLElement,
    );
  });

  it('has none while the reader wants none', async () => {
    await openSummary();
    await waitFor(() => expect(termsSaid()).toHaveLength(2));
    await choose('off');
    expect(termsSaid()).toEqual([]);
    await choose('on');
    expect(termsSaid()).toHaveLength(2);
  });

  it('has those of a newer archive, without a new visit', async () => {
    const { queryClient, files } = await openSummary();
    await waitFor(() => expect(termsSaid()).toEqual(['강화 학습', '확산 모델']));
    // One paper names diffusion models in its title now: too few for a topic.
    const newer = publish(digest('2025-02-26', paperOf([NEW, DETAILS]), ...OTHERS.slice(0, 1)));
    for (const [path, text] of newer) files.set(path, text);
    await queryClient.refetchQueries({ queryKey: ['manifest'] });
    await waitFor(() => expect(termsSaid()).toEqual(['강화 학습']));
  });

  it('marks in a term what is searched for', async () => {
    await openSummary({ address: '/paper/2502.18411?q=강화' });
    await waitFor(() => expect(termsSaid()).toEqual(['강화 학습', '확산 모델']));
    await waitFor(() => expect(terms()[0]?.querySelector('mark')).toHaveTextContent('강화'));
  });
});

describe('a summary has no terms', () => {
  it('while text of it is selected: a sentence drawn anew would lose the selection', async () => {
    const { queryClient } = await openSummary();
    getSelection()?.selectAllChildren(screen.getByText(/RL은/));
    // Whatever they come from is there.
    await waitFor(() => expect(queryClient.getQueryData(['topics'])).toBeDefined());
    await import('../../src/views/paper/terms/createTerms');
    await act(() => new Promise((resolve) => setTimeout(resolve)));
    expect(termsSaid()).toEqual([]);
    expect(getSelection()?.toString()).toContain('RL은');
    getSelection()?.removeAllRanges();
    await waitFor(() => expect(termsSaid()).toHaveLength(2));
  });

  it('as long as the reader saves data', async () => {
    const line = Object.assign(new EventTarget(), { saveData: true });
    Object.defineProperty(navigator, 'connection', { value: line, configurable: true });
    onTestFinished(() => void Reflect.deleteProperty(navigator, 'connection'));
    const { queryClient } = await openSummary();
    await whenIdle();
    await whenQueriesSettle(queryClient);
    await act(() => new Promise((resolve) => setTimeout(resolve)));
    expect(queryClient.getQueryState(['topics', 'terms'])?.fetchStatus).toBe('idle');
    expect(termsSaid()).toEqual([]);
    line.saveData = false;
    act(() => void line.dispatchEvent(new Event('change')));
    await waitFor(() => expect(termsSaid()).toHaveLength(2));
  });
});

/** As another tab does. */
async function choose(value: 'on' | 'off') {
  await act(async () => {
    localStorage.setItem('haru:terms', value);
    window.dispatchEvent(new StorageEvent('storage', { key: 'haru:terms' }));
  });
}
