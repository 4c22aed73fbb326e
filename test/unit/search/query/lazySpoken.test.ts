import { describe, expect, it, vi } from 'vitest';
import { parseQuestion } from '../../../../src/question/parsedQuestion';
import { NO_QUESTION } from '../../../../src/question/question';
import { createLazySpoken } from '../../../../src/search/query/lazySpoken';
import { createPaperStore } from '../../../../src/search/query/paperStore';

const STORE = createPaperStore();
const PARSED = parseQuestion({ ...NO_QUESTION, text: '지난달 로봇' });
const READ = { ...PARSED, words: '로봇' };

describe('what reads days, votes and exclusions', () => {
  it('is loaded once, for a text that may say some', async () => {
    const importModule = vi.fn(async () => ({ withSpoken: () => READ }));
    const { loadSpoken, withSpoken } = createLazySpoken(importModule);
    await loadSpoken('로봇');
    expect(importModule).not.toHaveBeenCalled();
    expect(withSpoken(PARSED, STORE)).toBe(PARSED);
    await Promise.all([loadSpoken('지난달 로봇'), loadSpoken('로봇 말고 음성')]);
    await loadSpoken('30표 이상');
    expect(importModule).toHaveBeenCalledOnce();
    expect(withSpoken(PARSED, STORE)).toBe(READ);
  });

  it('leaves the words where it does not come, and is asked for again', async () => {
    const importModule = vi.fn(async () => ({ withSpoken: () => READ }));
    importModule.mockRejectedValueOnce(new Error('gone'));
    const { loadSpoken, withSpoken } = createLazySpoken(importModule);
    await loadSpoken('지난달');
    expect(withSpoken(PARSED, STORE)).toBe(PARSED);
    await loadSpoken('지난달');
    expect(withSpoken(PARSED, STORE)).toBe(READ);
  });
});
