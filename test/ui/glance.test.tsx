import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { digest } from './digestText';
import { publish } from './fakeHost';
import { renderApp } from './renderApp';
import { setScreenWidth } from './screenWidth';
import { DIFFUSION, SPARSE, THREE_DAYS } from './threeDays';

describe('the pane next to a filtered list', () => {
  it('asks for a day once, however many of its papers it shows', async () => {
    setScreenWidth(90);
    renderApp('/?from=2025-02-26', { files: THREE_DAYS });
    for (const name of [DIFFUSION, SPARSE]) {
      // In the list and in the pane. The client of queries warns of what it is asked twice at a time.
      await waitFor(() => expect(screen.getAllByRole('heading', { name })).toHaveLength(2));
    }
  });

  it('names the authors of two of its papers or more', async () => {
    setScreenWidth(90);
    renderApp('/?from=2025-02-13', { files: THREE_DAYS });
    const title = await screen.findByRole('heading', { name: '자주 나오는 저자' });
    const links = within(title.closest('section') ?? document.body).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/author/Kai%20Chen',
      '/author/Bo%20Li',
    ]);
  });
});

describe('the pane next to a day', () => {
  const lines = ["- ***What's New***: 예시입니다."];
  const files = publish(
    digest('2025-02-26', { id: '2502.00001', title: 'Newest', votes: 3, lines }),
    digest('2024-02-26', { id: '2402.00001', title: 'Before', votes: 9, lines }),
  );

  it.each(['/', '/day/2025-02-26'])('at %s leads to the day a year before', async (address) => {
    setScreenWidth(90);
    renderApp(address, { files });
    const title = await screen.findByRole('heading', { level: 3, name: '1년 전 이날' });
    const section = within(title.closest('section') ?? document.body);
    const paper = section.getByRole('link', { name: 'Before' });
    expect(paper).toHaveAttribute('href', '/paper/2402.00001');
    const day = section.getByRole('link', { name: '2024년 2월 26일 · 1편' });
    expect(day).toHaveAttribute('href', '/day/2024-02-26');
  });
});

describe('a paper whose summary is in doubt', () => {
  const doubtful = [
    "- ***What's New***: 새로운 딥러닝 모델로 텍스트 분류 문제를 효율적으로 해결합니다. 기존의 방법들보다 정확합니다.",
    '- ***Technical Details***: 다양한 데이터셋에서 실험을 통해 우수한 성능을 입증하고 학습 속도를 크게 개선하였습니다. 실제 응용에서도 쓸 수 있으며 여러 언어의 문장을 더 빠르게 나눕니다. 기존 모델을 다시 조정하지 않아도 되고, 적은 자료로도 같은 성능을 보입니다.',
    '- ***Performance Highlights***: 정확도를 12.5% 올렸습니다.',
  ];
  const title = 'Cross Anything: General Quadruped Robot Navigation through Complex Terrains';
  const files = publish(
    digest(
      '2025-02-26',
      { id: '2502.00001', title: `${title} I`, votes: 9, lines: doubtful },
      { id: '2502.00002', title: `${title} II`, votes: 7, lines: doubtful },
      {
        id: '2502.00003',
        title: 'Robots',
        votes: 5,
        lines: ["- ***What's New***: 로봇은 걷습니다. Robots."],
      },
    ),
  );
  const story = (id: string) => document.querySelector(`[data-lead-id="${id}"]`);

  it.each(['/', '/?votes=2-'])('is a story of its title alone: %s', async (address) => {
    setScreenWidth(90);
    renderApp(address, { files });
    await waitFor(() => expect(story('2502.00003')).toHaveTextContent('로봇은 걷습니다.'));
    for (const id of ['2502.00001', '2502.00002']) {
      await waitFor(() => expect(story(id)).toHaveTextContent(title));
      expect(story(id)).not.toHaveTextContent(/딥러닝|12\.5%/);
      // Like its row in the list.
      await waitFor(() => expect(story(id)).toHaveTextContent('의심스러운 요약'));
    }
    expect(story('2502.00003')).not.toHaveTextContent('의심스러운 요약');
  });

  it('does not lead what filters leave', async () => {
    setScreenWidth(90);
    renderApp('/?votes=2-', { files });
    await waitFor(() => expect(story('2502.00001')).not.toBeNull());
    const [lead] = document.querySelectorAll('[data-lead-id]');
    expect(lead).toBe(story('2502.00003'));
  });

  it('is named so in a period, too', async () => {
    renderApp('/week/2025-W09', { files });
    await screen.findByRole('link', { name: `${title} II` });
    await waitFor(() => expect(screen.getAllByText('의심스러운 요약')).not.toHaveLength(0));
  });

  it.each(['/month/2025-02', '/year/2025'])(
    'is its title alone among the best: %s',
    async (address) => {
      renderApp(address, { files });
      const best = async (name: string) =>
        (await screen.findByRole('heading', { name })).closest('article');
      const robots = await best('Robots');
      await waitFor(() => expect(robots).toHaveTextContent('로봇은 걷습니다.'));
      for (const part of ['I', 'II']) {
        expect(await best(`${title} ${part}`)).not.toHaveTextContent('딥러닝');
      }
    },
  );
});

it('after the newest day, a day that failed is not asked for again', async () => {
  const lines = ["- ***What's New***: 예시입니다."];
  const files = publish(
    digest('2025-02-26', { id: '2502.00001', title: 'Newest', votes: 3, lines }),
    digest('2025-02-25', { id: '2502.00002', title: 'Lost', votes: 9, lines }),
    digest('2024-02-26', { id: '2402.00001', title: 'Before', votes: 9, lines }),
  );
  const { host } = renderApp('/', { files, faults: { '2025-02-25': 404, 'pack-2025-02': 404 } });
  // Stands after the days of the week, which ask first.
  await screen.findByRole('heading', { level: 3, name: '1년 전 이날' });
  await screen.findByRole('alert');
  const asked = () => host.requests.filter((path) => path.includes('2025-02-25'));
  // The list, and the worker for the search.
  await waitFor(() => expect(asked().length).toBeGreaterThan(1));
  expect(asked()).toHaveLength(2);
});
