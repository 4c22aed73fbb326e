import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { dayElements } from '../../src/views/browse/list/rowsOnScreen';
import { digest } from './digestText';
import { publish } from './fakeHost';
import { listed } from './listed';
import { renderApp } from './renderApp';
import { sizeOfDay } from './sizeOfDay';
import { LATENT, SCALING, THREE_DAYS } from './threeDays';

/** The timeline of one paper, and the words of its row. */
async function rowOf(text: { votes?: number | '-'; authors?: string; lines?: readonly string[] }) {
  const files = publish(digest('2025-02-26', { id: '2502.18411', title: 'One', ...text }));
  renderApp('/', { files });
  return within(await screen.findByRole('article', { name: 'One' }));
}

describe('the timeline', () => {
  it('says for each day how many papers, and the sum of the known votes', async () => {
    renderApp('/', { files: THREE_DAYS });
    expect(await screen.findByText(sizeOfDay('2편 · 투표 61'))).toBeVisible();
    expect(screen.getByText(sizeOfDay('2편 · 투표 20'))).toBeVisible();
    // Nothing but unknown votes: no sum, not a sum of 0, neither here nor in the block of the day.
    for (const size of screen.getAllByText('1편')) expect(size).toBeVisible();
    expect(screen.queryByText(/투표 0/)).toBeNull();
  });

  it.each([
    ['-', '투표수 모름'],
    [undefined, '투표수 모름'], // no line of votes, as in November 2023
  ] as const)('투표가 %s인 논문에는 “%s”이라고 적는다', async (votes, said) => {
    const row = await rowOf(votes === undefined ? {} : { votes });
    expect(row.getByText(said)).toBeInTheDocument();
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

  it('has the days of a month in one element, so that one that grows moves no other month', async () => {
    const papers = (['2025-01-30', '2025-02-03', '2025-02-26', '2025-03-03'] as const).map(
      (day, place) => digest(day, { id: `250${place + 1}.00001`, title: day, votes: 1 }),
    );
    renderApp('/', { files: publish(...papers) });
    await screen.findByRole('article', { name: '2025-01-30' });
    const months = new Map<Element | null, string[]>();
    for (const section of dayElements()) {
      const month = section.parentElement;
      months.set(month, [...(months.get(month) ?? []), section.dataset.day ?? '']);
    }
    expect([...months.values()]).toEqual([
      ['2025-03-03'],
      ['2025-02-26', '2025-02-03'],
      ['2025-01-30'],
    ]);
  });

  it('says how to add digests where there are none', async () => {
    renderApp('/', { files: publish() });
    expect(
      await screen.findByRole('heading', { name: '아직 다이제스트가 없습니다.' }),
    ).toBeVisible();
    expect(screen.getByText(/폴더에 넣고 다시 빌드하면/)).toBeVisible();
  });
});

describe('a page that stays open', () => {
  it.each([
    ['into sight', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['from where the browser had put it aside', () => window.dispatchEvent(new Event('pageshow'))],
  ])(
    'has a day that came meanwhile when it comes %s, not more often than now and then',
    async (_, comeBack) => {
      const before = digest('2025-02-26', { id: '2502.18411', title: 'Old' });
      const files = new Map(publish(before));
      const { host } = renderApp('/', { files });
      await screen.findByRole('article', { name: 'Old' });
      await screen.findByLabelText('최소 투표');
      const asked = () => host.requests.filter((path) => path.endsWith('index.json')).length;
      const first = asked();
      const now = Date.now();
      comeBack();
      const clock = vi.spyOn(Date, 'now').mockReturnValue(now + 60 * 60_000);
      const after = publish(before, digest('2025-02-27', { id: '2502.18412', title: 'New' }));
      for (const [path, text] of after) files.set(path, text);
      expect(asked()).toBe(first);
      comeBack();
      expect(await screen.findByRole('article', { name: 'New' })).toBeVisible();
      expect(asked()).toBeGreaterThan(first);
      clock.mockRestore();
    },
  );
});

describe('an archive that cannot be read to its end, or not again', () => {
  /** A refetch of the manifest that fails. */
  async function failRefetch({ host, queryClient }: ReturnType<typeof renderApp>) {
    const reads = () => queryClient.getQueryState(['manifest'])?.dataUpdateCount ?? 0;
    const before = reads();
    host.setFaults({ 'index.json': 404 });
    window.dispatchEvent(new Event('offline'));
    window.dispatchEvent(new Event('online'));
    // It answers with what it has.
    await waitFor(() => expect(reads()).toBeGreaterThan(before));
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
