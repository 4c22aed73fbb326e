import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openPaper } from './onePaper';

const TITLE = 'Cross Anything: General Quadruped Robot Navigation through Complex Terrains';
const MADE_UP = [
  "- ***What's New***: 새로운 딥러닝 모델로 텍스트 분류 문제를 효율적으로 해결합니다. 기존의 방법들보다 정확합니다.",
  '- ***Technical Details***: 다양한 데이터셋에서 실험을 통해 우수한 성능을 입증하고 학습 속도를 크게 개선하였습니다. 실제 응용에서도 쓸 수 있으며 여러 언어의 문장을 더 빠르게 나눕니다. 기존 모델을 다시 조정하지 않아도 되고, 적은 자료로도 같은 성능을 보입니다.',
];

describe('a summary without any word of its title', () => {
  it('is told with the fact, and with the way to the abstract', async () => {
    await openPaper({ title: TITLE, lines: MADE_UP });
    const note = await screen.findByRole('complementary', { name: '의심스러운 요약' });
    expect(note).toHaveTextContent('요약에 제목의 낱말이 하나도 나오지 않습니다.');
    expect(within(note).getByRole('link', { name: 'arXiv에서 초록 보기' })).toHaveAttribute(
      'href',
      'https://arxiv.org/abs/2502.18411',
    );
  });

  it('has no sentence for a headline', async () => {
    await openPaper({ title: TITLE, lines: MADE_UP });
    expect(document.querySelector('.paper-lead')).toBeNull();
    expect(screen.getByRole('region', { name: '새로운 점' })).toHaveTextContent(
      '텍스트 분류 문제를 효율적으로',
    );
  });

  it('is not told of a summary that has one', async () => {
    await openPaper({ title: TITLE, lines: [...MADE_UP, '- 로봇이 걷습니다.'] });
    expect(screen.queryByRole('complementary', { name: '의심스러운 요약' })).toBeNull();
  });
});
