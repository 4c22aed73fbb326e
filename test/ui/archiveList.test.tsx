import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { digest } from './digestText';
import { type Fault, publish } from './fakeHost';
import { listed } from './listed';
import { renderApp } from './renderApp';
import { DIFFUSION, LATENT, RETHINKING, SCALING, SPARSE, THREE_DAYS } from './threeDays';

const paper = (name: string) => screen.findByRole('article', { name });

/** The timeline of one paper, and the words of its row. */
async function rowOf(text: { votes?: number | '-'; authors?: string; lines?: readonly string[] }) {
  const files = publish(digest('2025-02-26', { id: '2502.18411', title: 'One', ...text }));
  renderApp('/', { files });
  return within(await paper('One'));
}

describe('the timeline', () => {
  it('shows all digests, newest first, with Korean dates', async () => {
    renderApp('/');
    await waitFor(() => expect(listed()).toHaveLength(112));
    const days = document.querySelectorAll('main header h2');
    expect(Array.from(days, ({ textContent }) => textContent)).toEqual([
      '2025년 4월 8일 화요일',
      '2025년 3월 7일 금요일',
      '2025년 2월 26일 수요일',
      '2025년 2월 13일 목요일',
      '2024년 10월 11일 금요일',
    ]);
    expect(document.querySelector('[role=status]')).toHaveTextContent('112편');
    expect(document.title).toBe('하루논문 · 타임라인');
  });

  it('keeps the order of the digest within a day, and titles lead to papers', async () => {
    renderApp('/', { files: THREE_DAYS });
    await paper(RETHINKING);
    expect(listed()).toEqual([DIFFUSION, SPARSE, LATENT, SCALING, RETHINKING]);
    expect(screen.getByRole('link', { name: DIFFUSION })).toHaveAttribute(
      'href',
      '/paper/2502.18411',
    );
  });

  it('says for each day how many papers, and the sum of the known votes', async () => {
    renderApp('/', { files: THREE_DAYS });
    expect(await screen.findByText('2편 · 투표 61')).toBeVisible();
    expect(screen.getByText('2편 · 투표 20')).toBeVisible();
    // Nothing but unknown votes: no sum, not a sum of 0.
    expect(screen.getByText('1편')).toBeVisible();
  });

  it.each([
    [53, '투표 53'],
    [0, '투표 0'],
    ['-', '투표수 모름'],
    [undefined, '투표수 모름'], // no line of votes, as in November 2023
  ] as const)('투표가 %s인 논문에는 “%s”이라고 적는다', async (votes, said) => {
    const row = await rowOf(votes === undefined ? {} : { votes });
    expect(row.getByText(said)).toBeInTheDocument();
  });

  it('names four authors and counts the rest', async () => {
    const row = await rowOf({ authors: 'An A, Bo B, Cy C, Di D, Ed E, Fa F' });
    const names = row.getAllByRole('link').map(({ textContent }) => textContent);
    expect(names).toEqual(['One', 'An A', 'Bo B', 'Cy C', 'Di D']);
    expect(row.getByText('외 2명')).toBeVisible();
  });

  it('says that authors are unknown', async () => {
    expect((await rowOf({})).getByText('저자 정보 없음')).toBeVisible();
  });

  it('shows of a summary what is new', async () => {
    const row = await rowOf({
      lines: ['- ***Technical Details***: 층이 여섯입니다.', "- ***What's New***: 처음입니다."],
    });
    expect(row.getByText('처음입니다.')).toBeVisible();
    expect(row.queryByText('층이 여섯입니다.')).not.toBeInTheDocument();
  });

  it('says how to add digests where there are none', async () => {
    renderApp('/', { files: publish() });
    expect(
      await screen.findByRole('heading', { name: '아직 다이제스트가 없습니다.' }),
    ).toBeVisible();
    expect(screen.getByText(/폴더에 넣고 다시 빌드하면/)).toBeVisible();
  });
});

describe('a timeline that cannot be read', () => {
  it.each<[Fault, RegExp]>([
    [404, /파일을 찾을 수 없습니다\(digests\/index\.json, 응답 404\)/],
    [500, /파일을 찾을 수 없습니다\(digests\/index\.json, 응답 500\)/],
    ['no network', /서버에 연결할 수 없습니다/],
    ['a page of HTML', /파일의 내용이 깨져 있습니다\(digests\/index\.json\)/],
  ])(
    'gives the reason where the manifest is answered with %s, and reads at the second try',
    async (fault, said) => {
      const { user, host } = renderApp('/', { files: THREE_DAYS, faults: { 'index.json': fault } });
      const alert = await screen.findByRole('alert');
      expect(alert).toHaveTextContent('불러오지 못했습니다');
      expect(alert).toHaveTextContent(said);
      host.setFaults({});
      await user.click(within(alert).getByRole('button', { name: '다시 시도' }));
      expect(await paper(DIFFUSION)).toBeVisible();
    },
  );

  it('shows the other days where one cannot be read, which alone is tried again', async () => {
    const { user, host } = renderApp('/', {
      files: THREE_DAYS,
      faults: { '2025-02-13': 404, 'pack-2025-02': 404 },
    });
    const alert = await screen.findByRole('alert');
    await paper(RETHINKING);
    expect(listed()).toEqual([DIFFUSION, SPARSE, RETHINKING]);
    expect(await screen.findByText(/^읽지 못한 날: 1일\./)).toBeVisible();
    host.setFaults({});
    await user.click(within(alert).getByRole('button', { name: '다시 시도' }));
    await paper(LATENT);
    expect(listed()).toEqual([DIFFUSION, SPARSE, LATENT, SCALING, RETHINKING]);
  });

  /** A refetch of the manifest that fails. */
  async function failRefetch({ host, queryClient }: ReturnType<typeof renderApp>) {
    host.setFaults({ 'index.json': 404 });
    window.dispatchEvent(new Event('offline'));
    window.dispatchEvent(new Event('online'));
    await waitFor(() => expect(queryClient.getQueryState(['manifest'])?.status).toBe('error'));
  }

  it('list and filters stay where the manifest cannot be read again', async () => {
    const app = renderApp('/', { files: THREE_DAYS });
    await waitFor(() => expect(listed()).toHaveLength(5));
    await screen.findByLabelText('최소 투표');
    await failRefetch(app);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(listed()).toHaveLength(5);
    expect(screen.getByLabelText('최소 투표')).toBeVisible();
  });

  it('a day stays where the manifest cannot be read again', async () => {
    const app = renderApp('/day/2025-02-13', { files: THREE_DAYS });
    await waitFor(() => expect(listed()).toHaveLength(2));
    await failRefetch(app);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(listed()).toEqual([LATENT, SCALING]);
  });

  it('says how far the archive is read', async () => {
    renderApp('/', { files: THREE_DAYS, faults: { 'pack-2023-11': 'no answer yet' } });
    const progress = await screen.findByRole('progressbar', { name: '아카이브 읽는 중' });
    await waitFor(() =>
      expect(progress).toHaveAttribute('aria-valuetext', '3일 가운데 2일을 읽었습니다'),
    );
  });
});
