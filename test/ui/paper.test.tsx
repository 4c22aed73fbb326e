import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { digest } from './digestText';
import { publish } from './fakeHost';
import { openPaper } from './onePaper';
import { renderApp } from './renderApp';
import { DIFFUSION, THREE_DAYS } from './threeDays';

const section = (name: string) => within(screen.getByRole('region', { name }));

const ABSTRACT_FIRST = [
  '- ***Abstract***: We hop. It works.',
  "- ***What's New***: 첫 문장입니다. 둘째 문장입니다.",
];

describe('a paper with labelled sections', () => {
  it('begins with its first sentence, and each section has its Korean title', async () => {
    await openPaper({
      lines: [
        "- ***What's New***: 이 논문은 확산 모델(Diffusion Model)을 봅니다. 둘째 문장입니다.",
        '- ***Technical Details***: 잡음 제거 단계를 줄입니다.',
        '- ***Performance Highlights***: 두 배 빠릅니다.',
      ],
    });
    // Only sections of the summary have an address.
    const anchors = screen.getAllByRole('region').flatMap((one) => one.getAttribute('id') ?? []);
    expect(anchors).toEqual(['whats-new', 'technical-details', 'performance-highlights']);
    const said = screen.getByRole('article').textContent ?? '';
    expect(said.split('이 논문은 확산 모델(Diffusion Model)을 봅니다.')).toHaveLength(2);
    expect(section('새로운 점').getByText('둘째 문장입니다.')).toBeVisible();
    expect(section('기술 세부').getByText(/^잡음 제거/)).toBeVisible();
    expect(section('성능').getByText('두 배 빠릅니다.')).toBeVisible();
  });

  it('a section of one sentence is its first sentence, which has the anchor', async () => {
    renderApp('/paper/2502.18411', { files: THREE_DAYS });
    await screen.findByRole('heading', { level: 1 });
    expect(document.getElementById('whats-new')).toHaveTextContent('확산 모델을 다시 살펴봅니다.');
    expect(screen.queryByRole('region', { name: '새로운 점' })).not.toBeInTheDocument();
  });

  it.each([
    ['Limitations', '한계', 'limitations'],
    ['Ethical Considerations', '윤리적 고려', 'ethical-considerations'],
    ['Conclusion', '결론', 'conclusion'],
    ['Benchmark Details', 'Benchmark Details', 'benchmark-details'], // keeps its own wording
  ])('the section labelled %s is “%s” and has the anchor #%s', async (label, name, anchor) => {
    await openPaper({ lines: [`- **${label}**: 내용입니다. 둘째입니다.`] });
    const region = screen.getByRole('region', { name: new RegExp(name) });
    expect(region).toHaveAttribute('id', anchor);
    const link = within(region).getByRole('link', { name: /^이 절의 링크: / });
    expect(link).toHaveAttribute('href', `/paper/2502.18411#${anchor}`);
  });

  it('an abstract is folded below the summary, wherever the digest has it, in its own language', async () => {
    await openPaper({ lines: ['Language: zh', '', ...ABSTRACT_FIRST] });
    const regions = screen.getAllByRole('region').flatMap((one) => one.getAttribute('id') ?? []);
    expect(regions).toEqual(['whats-new', 'abstract']);
    const abstract = section('초록');
    expect(abstract.getByRole('group')).not.toHaveAttribute('open');
    expect(abstract.getByText('We hop. It works.').closest('[lang]')).toHaveAttribute('lang', 'en');
  });

  it.each([
    ['its address asks for it', '/paper/2502.18411#abstract'],
    ['a search has found its words', '/paper/2502.18411?q=hop'],
  ])('the abstract is open where %s', async (_, address) => {
    await openPaper({ lines: ABSTRACT_FIRST }, address);
    await waitFor(() => expect(section('초록').getByRole('group')).toHaveAttribute('open'));
  });

  it('an abstract alone is the text of the paper, and is not folded', async () => {
    await openPaper({ lines: ABSTRACT_FIRST.slice(0, 1) });
    expect(section('초록').getByText('It works.')).toBeVisible();
    expect(section('초록').queryByRole('group')).not.toBeInTheDocument();
  });

  it('says day, rank and votes, and leads to the whole day', async () => {
    renderApp('/paper/2502.08606?q=laws', { files: THREE_DAYS });
    const listed = within(await screen.findByRole('list', { name: '실린 날' }));
    expect(listed.getByRole('listitem')).toHaveTextContent(
      '20투표 202025. 2. 13.2편 중 2위arXiv 2502.08606',
    );
    expect(listed.getByRole('link')).toHaveAttribute('href', '/day/2025-02-13');
  });

  it.each([
    ['the day of the archive', '', '2월 13일로 돌아가기', '/day/2025-02-13'],
    [
      'a list of some papers of a day',
      '?q=laws&from=2025-02-13&to=2025-02-13',
      '2월 13일로 돌아가기',
      '/day/2025-02-13?q=laws',
    ],
    ['a list that was asked for', '?q=laws', '목록으로 돌아가기', '/?q=laws'],
  ])('leads back to %s', async (_list, search, name, address) => {
    renderApp(`/paper/2502.08606${search}`, { files: THREE_DAYS });
    expect(await screen.findByRole('link', { name })).toHaveAttribute('href', address);
  });

  it('names every day that lists the paper, newest first', async () => {
    const paper = { id: '2410.09342', title: 'Twice', authors: 'Kai Chen' };
    const files = publish(
      digest('2024-10-15', { ...paper, votes: 3 }),
      digest('2024-10-16', { id: '2410.00001', title: 'Other' }, { ...paper, votes: 31 }),
    );
    renderApp('/paper/2410.09342', { files });
    const listed = within(await screen.findByRole('list', { name: '실린 날' }));
    expect(listed.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '31투표 312024. 10. 16.2편 중 2위arXiv 2410.09342',
      '3투표 32024. 10. 15.1편 중 1위',
    ]);
  });

  it('marks the words of the search it was opened from', async () => {
    renderApp('/paper/2502.18411?q=잡음', { files: THREE_DAYS });
    // Once the worker has said how it stands in texts.
    await waitFor(() => expect(document.querySelector('mark')?.textContent).toBe('잡음'));
  });

  it('opens from the file of its day alone, without an index', async () => {
    const { host } = renderApp('/paper/2502.18411', {
      files: THREE_DAYS,
      faults: { '2025-02-13': 404, '2023-11-20': 404 },
    });
    expect(await screen.findByRole('heading', { level: 1, name: DIFFUSION })).toBeVisible();
    expect(host.requests[0]).toBe('digests/index.json');
  });
});

describe('authors', () => {
  const names = (n: number) => Array.from({ length: n }, (_, i) => `Name ${i + 1}`).join(', ');
  // By selector: a query by role takes seconds among so many links.
  const shown = () =>
    [...document.querySelectorAll('article a')].filter(({ textContent }) =>
      /^Name \d+$/.test(textContent ?? ''),
    ).length;

  it('are all shown where they make a line', async () => {
    await openPaper({ authors: names(6) });
    expect(shown()).toBe(6);
    expect(screen.queryByRole('button', { name: /저자 모두 보기/ })).not.toBeInTheDocument();
  });

  it('are folded to a line, shown at a press, and folded at the next', async () => {
    const { user } = await openPaper({ authors: names(61) });
    expect(shown()).toBe(5);
    await user.click(screen.getByRole('button', { name: '외 56명, 저자 모두 보기 (61명)' }));
    await waitFor(() => expect(shown()).toBe(61));
    // The focus stays where the list is folded and unfolded.
    expect(screen.getByRole('button', { name: '저자 접기' })).toHaveFocus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(shown()).toBe(5));
    expect(screen.getByRole('button', { name: /저자 모두 보기/ })).toHaveFocus();
  });

  it('lead to their pages', async () => {
    await openPaper({ authors: "Miquel Farré, C. O'Neil" });
    const link = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    expect(link('Miquel Farré')).toBe('/author/Miquel%20Farr%C3%A9');
    expect(link("C. O'Neil")).toBe("/author/C.%20O'Neil");
  });
});
