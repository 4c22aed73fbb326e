import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { showTitleFont } from '../../src/views/text/showTitleFont';

const FALLBACK = '"Newsreader Georgia", serif';
const { dataset } = document.documentElement;
const load = vi.fn<FontFaceSet['load']>();

beforeEach(() => {
  // jsdom knows no fonts.
  Object.defineProperty(document, 'fonts', { configurable: true, value: { load } });
  load.mockReset().mockResolvedValue([]);
  dataset.font = '';
  vi.spyOn(window, 'getComputedStyle').mockImplementation((element) =>
    element instanceof HTMLElement ? element.style : new CSSStyleDeclaration(),
  );
});

afterEach(() => {
  delete dataset.font;
  Reflect.deleteProperty(document, 'fonts');
});

/** A title at a place of the page, and its lines in the fallback, in the font, and in that tighter or narrower: jsdom has no layout. */
function drawTitle(
  text: string,
  top: number,
  lines: readonly [fallback: number, font: number, changed?: number],
) {
  const heading = document.createElement('h3');
  const words = Object.assign(document.createElement('bdi'), { lang: 'en', textContent: text });
  for (const element of [heading, words]) element.style.fontFamily = FALLBACK;
  heading.style.fontWeight = '600';
  heading.getBoundingClientRect = () => {
    const hasFont = dataset.font === 'here' && heading.dataset.fallbackFont === undefined;
    const [fallback, font, changed = font] = lines;
    const isChanged = heading.style.letterSpacing || heading.style.paddingRight === '20%';
    const drawn = hasFont ? (isChanged ? changed : font) : fallback;
    return new DOMRect(0, top, 358, 24 * drawn);
  };
  heading.append(words);
  document.body.append(heading);
  onTestFinished(() => heading.remove());
  return heading;
}

describe('on a visit that has not had the font', () => {
  it('titles get it in the height that they have in the fallback, but for those that cannot be kept', async () => {
    const same = drawTitle('SmolVLM', 0, [2, 2]);
    const shorter = drawTitle('Slam', 100, [2, 1, 2]);
    const shortest = drawTitle('Gap', 150, [2, 1]);
    const longer = drawTitle('OmniAlign-V', 200, [1, 2, 1]);
    const longest = drawTitle('ArzEn-LLM', 300, [1, 2, 2]);
    const below = drawTitle('Kanana', window.innerHeight, [2, 3]);
    const titles = [same, shorter, shortest, longer, longest, below];
    await showTitleFont();
    expect(dataset.font).toBe('here');
    const lines = titles.map((title) => title.getBoundingClientRect().height / 24);
    expect(lines).toEqual([2, 2, 2, 1, 1, 3]);
    const keeps = titles.map((title) => 'fallbackFont' in title.dataset);
    expect(keeps).toEqual([false, false, true, false, true, false]);
    for (const { style } of [shortest, longest]) {
      expect([style.letterSpacing, style.paddingRight]).toEqual(['', '']);
    }
  });

  it('the next one has it from the first paint', async () => {
    await showTitleFont();
    expect(localStorage.getItem('haru:font')).toBe('here');
  });

  it('faces are loaded for the letters of the titles, and again for those drawn meanwhile', async () => {
    drawTitle('Hölder', 0, [1, 1]);
    load.mockImplementationOnce(async () => {
      drawTitle('Łukasz', 50, [1, 1]);
      return [];
    });
    await showTitleFont();
    expect(load.mock.calls).toEqual([
      ['600 1em Newsreader', ' Hölder'],
      ['600 1em Newsreader', ' HölderŁukasz'],
    ]);
  });

  it('a font that does not come leaves the titles, and the next visit, as they are', async () => {
    drawTitle('SmolVLM', 0, [1, 2]);
    load.mockRejectedValue(new DOMException('', 'NetworkError'));
    await expect(showTitleFont()).rejects.toThrow();
    expect(dataset.font).toBe('');
    expect(localStorage.getItem('haru:font')).toBeNull();
  });
});

it('a visit that has the font loads and marks nothing', async () => {
  dataset.font = 'here';
  const title = drawTitle('SmolVLM', 0, [1, 2]);
  await showTitleFont();
  expect(load).not.toHaveBeenCalled();
  expect(title.dataset.fallbackFont).toBeUndefined();
});
