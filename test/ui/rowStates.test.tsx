import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { digest, type PaperText } from './digestText';
import { publish } from './fakeHost';
import { renderApp } from './renderApp';
import { DIFFUSION, THREE_DAYS } from './threeDays';

const SOUND = "- ***What's New***: Sound를 다룹니다.";
/** Whose summary has no word of its title. */
const DOUBTFUL: PaperText = {
  id: '2502.00009',
  title: 'Cross Anything: General Quadruped Robot Navigation through Complex Terrains',
  lines: [
    "- ***What's New***: 새로운 딥러닝 모델로 텍스트 분류 문제를 효율적으로 해결합니다. 기존의 방법들보다 정확합니다.",
    '- ***Technical Details***: 다양한 데이터셋에서 실험을 통해 우수한 성능을 입증하고 학습 속도를 크게 개선하였습니다. 실제 응용에서도 쓸 수 있으며 여러 언어의 문장을 더 빠르게 나눕니다. 기존 모델을 다시 조정하지 않아도 되고, 적은 자료로도 같은 성능을 보입니다.',
  ],
};

const row = (name: string) => screen.findByRole('article', { name });

describe('the row of a paper', () => {
  it('keeps the marks of a visit where the browser has no storage, and says so once', async () => {
    const { user } = renderApp('/', { files: THREE_DAYS });
    const article = await row(DIFFUSION);
    const star = await within(article).findByRole('button', { name: '저장' });
    expect(article).not.toHaveAttribute('data-read');
    expect(star).toHaveAttribute('aria-pressed', 'false');
    await user.click(star);
    expect(star).toHaveAttribute('aria-pressed', 'true');
    expect(await screen.findByText(/이번 방문 동안만 기억합니다/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '되돌리기' }));
    expect(star).toHaveAttribute('aria-pressed', 'false');
    await user.click(star);
    expect(screen.getByText('저장했습니다.')).toBeVisible();
    expect(screen.queryByText(/이번 방문 동안만/)).toBeNull();
  });

  it('says by a word that it was read, or that its summary is in doubt', async () => {
    const files = publish(
      digest('2025-02-26', DOUBTFUL, { id: '2502.00001', title: 'Sound', lines: [SOUND] }),
    );
    const { user } = renderApp('/', { files });
    const doubtful = await row(DOUBTFUL.title);
    expect(await within(doubtful).findByText('의심스러운 요약')).toBeVisible();
    expect(doubtful).not.toHaveAttribute('data-read');
    const sound = await row('Sound');
    expect(within(sound).queryByText('의심스러운 요약')).toBeNull();
    expect(within(sound).queryByText('읽음')).toBeNull();
    await user.keyboard('jjm');
    expect(await within(sound).findByText('읽음')).toBeVisible();
    expect(sound).toHaveAttribute('data-read');
  });
});
