import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, type MockInstance, onTestFinished, vi } from 'vitest';
import { digest, type PaperText } from './digestText';
import { publish } from './fakeHost';
import { FakeWorker } from './fakeWorker';
import { renderApp } from './renderApp';

const PAPER: PaperText = {
  id: '2502.18411',
  title: 'Reinforcement Learning and More Reinforcement Learning',
  lines: [
    "- ***What's New***: 강화 학습을 씁니다. 강화 학습은 확산 모델보다 낫습니다. 확산 모델은 느립니다.",
  ],
};
/** So that each topic has enough papers. */
const OTHERS: PaperText[] = [0, 1, 2, 3].map((index) => ({
  id: `2502.0000${index}`,
  title: `${['Reinforcement Learning', 'Diffusion Models'][index % 2]} ${index}`,
  lines: ["- ***What's New***: 예시입니다."],
}));
const PLAIN: PaperText = { id: '2502.00009', title: 'Nothing', lines: ['- 예시입니다.'] };
const FILES = publish(digest('2025-02-26', PAPER, ...OTHERS, PLAIN));

const section = (name: string) => screen.findByRole('region', { name });

describe('the topics of a paper', () => {
  it('are links with the number of papers, the most central first, in the language of the reader', async () => {
    const { user } = renderApp('/paper/2502.18411', { files: FILES });
    const links = within(await section('주제')).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/topic/reinforcement-learning',
      '/topic/diffusion-models',
    ]);
    expect(links[0]).toHaveAccessibleName('강화 학습 3');
    await user.click(screen.getByRole('button', { name: 'English' }));
    const [english] = within(await section('Topics')).getAllByRole('link');
    expect(english).toHaveAccessibleName('Reinforcement learning 3');
    expect(english).not.toHaveAttribute('lang');
  });

  it('go with the paper, where the next one has none', async () => {
    const { user } = renderApp('/paper/2502.00003', { files: FILES });
    await section('주제');
    await user.click(await screen.findByRole('link', { name: '다음 논문: Nothing' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Nothing' })).toBeVisible();
    expect(screen.queryByRole('region', { name: '주제' })).toBeNull();
  });

  it('are not fetched as long as the reader saves data', async () => {
    const line = Object.assign(new EventTarget(), { saveData: true });
    Object.defineProperty(navigator, 'connection', { value: line, configurable: true });
    onTestFinished(() => void Reflect.deleteProperty(navigator, 'connection'));
    const { host } = renderApp('/paper/2502.18411', { files: FILES });
    await waitFor(() => expect(host.requests.join()).toMatch(/pack-/));
    expect(host.requests.join()).not.toMatch(/topics-/);
    line.saveData = false;
    act(() => void line.dispatchEvent(new Event('change')));
    expect(within(await section('주제')).getAllByRole('link')).toHaveLength(2);
  });

  it('are in its row, in one answer for all rows, as text', async () => {
    const asked = vi.spyOn(FakeWorker.prototype, 'postMessage');
    renderApp('/', { files: FILES });
    const row = await screen.findByRole('article', { name: PAPER.title });
    expect(await within(row).findByText('강화 학습')).toBeVisible();
    expect(within(row).getByText('확산 모델')).toBeVisible();
    expect(within(row).queryByRole('link', { name: /강화 학습/ })).toBeNull();
    const asks = idsAskedFor(asked);
    expect(asks.some((text) => OTHERS.every(({ id }) => text.includes(id)))).toBe(true);
  });

  it('are asked for where its row is near the screen', async () => {
    const asked = vi.spyOn(FakeWorker.prototype, 'postMessage');
    const older: PaperText = { ...PAPER, id: '2501.00001', title: 'Far Down' };
    const files = publish(
      digest('2025-02-26', PAPER, ...OTHERS, PLAIN),
      digest('2025-01-30', older),
    );
    renderApp('/', { files });
    const row = await screen.findByRole('article', { name: PAPER.title });
    expect(await within(row).findByText('강화 학습')).toBeVisible();
    expect(await screen.findByRole('article', { name: older.title })).toBeInTheDocument();
    expect(idsAskedFor(asked).join()).toContain(PAPER.id);
    expect(idsAskedFor(asked).join()).not.toContain(older.id);
  });
});

/** Messages to the worker that ask for the topics of papers. */
function idsAskedFor(asked: MockInstance<FakeWorker['postMessage']>): string[] {
  return asked.mock.calls
    .map(([message]) => JSON.stringify(message))
    .filter((text) => text.includes('topicsOf'));
}
