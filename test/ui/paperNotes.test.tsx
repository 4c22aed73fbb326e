import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openOldPaper, openPaper } from './onePaper';

/** What the page says under “이 자료에 대하여”. */
function notes(): (string | null)[] {
  const heading = screen.getByRole('heading', { name: '이 자료에 대하여' });
  return within(heading.parentElement as HTMLElement)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
}

const BY_MODEL =
  '이 요약은 언어 모델이 썼습니다. 틀릴 수 있으니 중요한 내용은 원문에서 확인해 주세요.';
const VOTES = '이날의 다이제스트에는 투표수가 적혀 있지 않습니다. 0표라는 뜻이 아닙니다.';
const AUTHORS = '이날의 다이제스트에는 저자가 적혀 있지 않습니다. arXiv에서 확인해 주세요.';
const ORDER =
  '다이제스트에는 저자 순서가 남아 있지 않습니다. 맨 앞에 있다고 제1저자인 것은 아닙니다.';
const MONTHS = '다이제스트에 실린 날은 2025년 2월 26일, arXiv 등록은 2025년 2월입니다.';

const SUMMARY = ["- ***What's New***: 새롭습니다."];

describe('what the digests do not say', () => {
  it.each([
    ['모든 것이 적힌', { lines: SUMMARY }, [BY_MODEL, MONTHS]],
    ['요약이 없는', { lines: [] }, [MONTHS]],
    ['저자가 여럿인', { lines: SUMMARY, authors: 'A B, C D' }, [BY_MODEL, MONTHS, ORDER]],
    ['투표를 모르는', { lines: SUMMARY, votes: '-' }, [BY_MODEL, MONTHS, VOTES]],
    ['투표가 0인', { lines: SUMMARY, votes: 0 }, [BY_MODEL, MONTHS]],
  ] as const)('%s 논문', async (_, text, said) => {
    await openPaper(text);
    expect(notes()).toEqual(said);
  });

  it('an old paper without lines of votes and authors says that both are unknown', async () => {
    await openOldPaper({ lines: ['- 문장.'] });
    expect(notes()).toEqual([
      BY_MODEL,
      '다이제스트에 실린 날은 2023년 11월 20일, arXiv 등록은 2023년 11월입니다.',
      VOTES,
      AUTHORS,
    ]);
    expect(screen.getByText('저자 정보 없음')).toBeVisible();
    expect(screen.getByText('투표수 모름')).toBeVisible();
  });

  it('authors in the order of the paper are not said to have none', async () => {
    await openOldPaper({ lines: ['Authors in order: A B, C D', '', ...SUMMARY] });
    expect(screen.getByRole('link', { name: 'C D' })).toBeVisible();
    expect(notes()).toContain(BY_MODEL);
    expect(notes()).not.toContain(ORDER);
  });

  it('a list of authors that the digest has cut says so, and “+” is no name', async () => {
    await openPaper({ authors: 'A B, +, C D' });
    expect(
      screen.getByText(
        '다이제스트에는 저자 목록이 일부만 실려 있습니다. 전체 목록은 arXiv에서 볼 수 있습니다.',
      ),
    ).toBeVisible();
    expect(screen.queryByRole('link', { name: '+' })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'C D' })).toBeVisible();
  });

  it('a whole list does not say that it is cut', async () => {
    await openPaper({ authors: 'A B, C D' });
    expect(screen.queryByText(/잘려 있습니다/)).not.toBeInTheDocument();
  });
});
