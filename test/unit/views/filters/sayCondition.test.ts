import { describe, expect, it } from 'vitest';
import { texts as en } from '../../../../src/i18n/en/messages';
import { texts as ko } from '../../../../src/i18n/ko/messages';
import type { Condition } from '../../../../src/question/condition';
import { readText } from '../../../../src/question/operators';
import { NO_NAMES } from '../../../../src/views/filters/conditionNames';
import { sayCondition } from '../../../../src/views/filters/sayCondition';

function operatorIn(text: string): Condition {
  const [operator] = readText(text).operators;
  if (!operator) throw new Error(`no operator: ${text}`);
  return operator;
}

describe('sayCondition', () => {
  it.each([
    ['"flow matching"', '그대로: “flow matching”', 'exactly “flow matching”'],
    ['-survey', '제외: survey', 'without survey'],
    ['title:mamba', '제목: mamba', 'in the title: mamba'],
    ['-title:mamba', '제목에서 제외: mamba', 'not in the title: mamba'],
    ['author:chen', '저자 이름: chen', 'author’s name: chen'],
    ['-author:chen', '저자 제외: chen', 'not by: chen'],
    ['votes:>20', '21표 이상', '21 votes or more'],
    ['votes:<20', '19표 이하', '19 votes or fewer'],
    ['votes:1', '1표', '1 vote'],
    ['votes:20-100', '20–100표', '20–100 votes'],
    ['votes:unknown', '투표수 모름', 'Votes unknown'],
    ['date:>=2025-02', '2025. 2. 1.부터', 'from Feb 1, 2025'],
    ['date:<=2025-02', '2025. 2. 28.까지', 'to Feb 28, 2025'],
    ['2025-02-26', '2025. 2. 26.', 'Feb 26, 2025'],
    ['date:2025-02', '2025. 2. 1. – 2025. 2. 28.', 'Feb 1, 2025 – Feb 28, 2025'],
  ])('%s → %s · %s', (text, korean, english) => {
    expect(sayCondition(operatorIn(text), ko)).toBe(korean);
    expect(sayCondition(operatorIn(text), en)).toBe(english);
  });

  it.each<[Condition, string]>([
    [{ kind: 'words', text: '확산' }, '“확산”'],
    [{ kind: 'named', name: 'Kai Chen' }, 'Kai Chen'],
    [{ kind: 'days', from: null, to: null }, '전체 기간'],
    [{ kind: 'topic', id: 'video-generation' }, 'Video generation'],
    [{ kind: 'kept', kept: 'unread' }, '안 읽은 논문'],
    [{ kind: 'kept', kept: 'tag:RL' }, '#RL'],
    [{ kind: 'kept', kept: 'list:later' }, '목록: 나중에 읽기'],
    [{ kind: 'kept', kept: 'list:x1' }, '목록'],
  ])('%j → %s', (condition, korean) => {
    expect(sayCondition(condition, ko)).toBe(korean);
  });

  it('names a list as the reader does', () => {
    const names = { ...NO_NAMES, lists: new Map([['x1', '5월 세미나']]) };
    expect(sayCondition({ kind: 'kept', kept: 'list:x1' }, ko, names)).toBe('목록: 5월 세미나');
  });

  it('names a topic in the language of the interface, once its names are known', () => {
    const names = { ...NO_NAMES, topics: new Map([['mamba', '맘바']]) };
    expect(sayCondition({ kind: 'topic', id: 'mamba' }, ko, names)).toBe('맘바');
  });
});
