import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../src/digest/paper';
import { synonymsOf } from '../../../src/search/text/synonyms';
import { isDoubtfulPaper } from '../../../src/topics/isDoubtfulPaper';
import { paperOf, section } from '../search/papers';

const MADE_UP =
  '이 논문에서는 새로운 딥러닝 모델을 제안하여 텍스트 분류 문제를 보다 효율적으로 해결하는 방법을 제시합니다. ' +
  '제안된 모델은 기존의 방법들보다 더 높은 정확도를 보이며, 다양한 데이터셋에서 실험을 통해 우수한 성능을 입증하였습니다. ' +
  '또한 학습 속도를 크게 개선하여 실제 응용에서도 쓸 수 있습니다.';
const TITLE = 'Cross Anything: General Quadruped Robot Navigation through Complex Terrains';

const CASES: readonly (readonly [Partial<Omit<Paper, 'id' | 'day'>>, boolean, string])[] = [
  [{}, true, 'nothing of the title is said'],
  [{ keywords: ['robot'] }, false, 'a keyword is of the title'],
  [{ koreanTitle: '텍스트 분류' }, false, 'the Korean title is in it'],
  [{ sections: [] }, false, 'there is no summary'],
];

describe('isDoubtfulPaper', () => {
  it.each(CASES)('%j: %j, since %s', (more, is, _) => {
    const paper = paperOf({ title: TITLE, sections: [section('whats-new', MADE_UP)], ...more });
    expect(isDoubtfulPaper(paper, synonymsOf)).toBe(is);
  });
});
