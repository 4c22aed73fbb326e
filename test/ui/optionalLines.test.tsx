import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { digest } from './digestText';
import { publish } from './fakeHost';
import { openOldPaper } from './onePaper';
import { renderApp } from './renderApp';

const LINES = [
  'Title (ko): **예시** 논문',
  'Authors in order: Ada Clark, Eun Kim, Kai Chen, Li Wei, Jin Lee, Bo Li, Sun Park',
  'Keywords: 강화 학습, Reward "Models"',
  'Code: https://github.com/haru/example/',
  'Project: https://example.org/haru',
  '',
  "- ***What's New***: 이 논문은 보상 모델(Reward Model)을 봅니다. 둘째 문장입니다.",
  '- ***Abstract***: We look at reward models.',
];

const KEYWORDS = { name: '키워드' };

describe('the page of a paper with optional lines', () => {
  it('has the Korean title below the original one', async () => {
    await openOldPaper({ lines: LINES });
    const heading = screen.getByRole('heading', { level: 1 });
    expect(heading).toHaveTextContent('Old');
    expect(heading.nextElementSibling).toHaveTextContent('예시 논문');
    expect(heading.nextElementSibling).toHaveAttribute('lang', 'ko');
  });

  it('has keywords that lead to all papers with the same words', async () => {
    await openOldPaper({ lines: LINES });
    const links = within(screen.getByRole('region', KEYWORDS)).getAllByRole('link');
    const asked = links.map((link) => {
      const { pathname, searchParams } = new URL(link.getAttribute('href') ?? '', 'https://a.io');
      return [link.textContent, pathname, searchParams.get('q')];
    });
    expect(asked).toEqual([
      ['강화 학습', '/', '"강화 학습"'],
      ['Reward "Models"', '/', '"Reward Models"'],
    ]);
    expect(links[0]?.firstElementChild).toHaveAttribute('lang', 'ko');
    expect(links[1]?.firstElementChild).toHaveAttribute('lang', 'en');
  });

  it('has code and project by their addresses, without telling them where the reader was', async () => {
    await openOldPaper({ lines: LINES });
    const nav = within(screen.getByRole('navigation', { name: '원문과 링크' }));
    const code = nav.getByRole('link', { name: 'github.com/haru/example' });
    expect(code).toHaveAttribute('href', 'https://github.com/haru/example/');
    expect(code).toHaveAttribute('rel', 'noreferrer');
    expect(code.parentElement).toHaveTextContent('코드 github.com/haru/example');
    expect(nav.getByRole('link', { name: 'example.org/haru' }).parentElement).toHaveTextContent(
      '프로젝트 example.org/haru',
    );
  });

  it('says the language of each text', async () => {
    await openOldPaper({ lines: LINES });
    expect(screen.getByText('둘째 문장입니다.').closest('[lang]')).toHaveAttribute('lang', 'ko');
    const abstract = screen.getByText('We look at reward models.');
    expect(abstract.closest('[lang]')).toHaveAttribute('lang', 'en');
  });

  it('says the language that the digest names', async () => {
    await openOldPaper({ lines: ['Language: zh-Hans', '', '- 奖励模型。', '- 第二句。'] });
    expect(screen.getByText('第二句。').closest('[lang]')).toHaveAttribute('lang', 'zh-Hans');
    const description = () =>
      document.head.querySelector('meta[name="description"]')?.getAttribute('content');
    await waitFor(() => expect(description()).toBe('요약: 奖励模型。'));
  });

  it('names the first authors in order where they are folded', async () => {
    await openOldPaper({ lines: LINES });
    const authors = screen.getByRole('heading', { name: '저자' }).parentElement as HTMLElement;
    expect(
      within(authors)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['Ada Clark', 'Eun Kim', 'Kai Chen', 'Li Wei', 'Jin Lee']);
  });

  it('has none of it where the digest does not', async () => {
    await openOldPaper({ lines: [] });
    expect(screen.queryByRole('region', KEYWORDS)).toBeNull();
    expect(screen.queryByText('코드')).toBeNull();
    expect(screen.getByRole('heading', { level: 1 }).nextElementSibling).not.toHaveAttribute(
      'lang',
    );
  });
});

describe('the row of a paper with optional lines', () => {
  const FILES = publish(
    digest(
      '2025-02-26',
      { id: '2502.00001', title: 'One', lines: LINES },
      { id: '2502.00002', title: 'Two', authors: 'Ada Clark, Eun Kim', lines: ['- 문장.'] },
    ),
  );

  it('has the Korean title, the first author and a link to the code', async () => {
    renderApp('/', { files: FILES });
    const article = await screen.findByRole('article', { name: 'One' });
    const row = within(article);
    expect(row.getByText('논문')).toHaveAttribute('lang', 'ko');
    expect(row.getByRole('link', { name: 'Ada Clark' }).parentElement).toHaveTextContent(
      'Ada Clark 외 6명',
    );
    expect(row.getByRole('link', { name: '코드' })).toHaveAttribute(
      'href',
      'https://github.com/haru/example/',
    );
  });

  it.each([
    ['Ada Clark, Eun Kim', 'Ada Clark 외 1명'],
    ['Ada Clark, Eun Kim, et al.', 'Ada Clark 외 1명 이상'],
    ['Ada Clark, et al.', 'Ada Clark 외 1명 이상'],
    ['Ada Clark', 'Ada Clark'],
  ])('%s is %s', async (authors, said) => {
    const lines = [`Authors in order: ${authors}`, '', '- 문장.'];
    renderApp('/', {
      files: publish(digest('2025-02-26', { id: '2502.00001', title: 'One', lines })),
    });
    const name = await screen.findByRole('link', { name: 'Ada Clark' });
    expect(name.parentElement?.textContent).toBe(said);
  });

  it('names no author where their order is not known', async () => {
    renderApp('/', { files: FILES });
    const row = within(await screen.findByRole('article', { name: 'Two' }));
    expect(row.getByText('저자 2명')).toBeVisible();
    expect(row.queryByRole('link', { name: '코드' })).toBeNull();
  });
});
