import { describe, expect, it } from 'vitest';
import { isGroup } from '../../../src/digest/groupName';

describe('isGroup', () => {
  it.each([
    'Gemini Team',
    '01. AI',
    'DeepSeek-AI',
    'Rakuten Group',
    'o9 contributors',
    'the X team',
  ])('%j is a group', (name) => expect(isGroup(name)).toBe(true));

  it.each(['Ann Lee', 'Ai Weiwei', 'Kai Groupe', 'Theodore Teamer', '김철수'])(
    '%j is a person',
    (name) => expect(isGroup(name)).toBe(false),
  );
});
