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

/** A title at a place of the page, and its lines in the fallback and in the font: jsdom has no layout. */
function drawTitle(text: string, top: number, lines: [fallback: number, font: number]) {
  const heading = document.createElement('h3');
  const words = Object.assign(document.createElement('bdi'), { lang: 'en', textContent: text });
  for (const element of [heading, words]) element.style.fontFamily = FALLBACK;
  heading.style.fontWeight = '600';
  heading.getBoundingClientRect = () => {
    const hasFont = dataset.font === 'here' && heading.dataset.fallbackFont === undefined;
    return new DOMRect(0, top, 358, 24 * lines[hasFont ? 1 : 0]);
  };
  heading.append(words);
  document.body.append(heading);
  onTestFinished(() => heading.remove());
  return heading;
}

describe('on a visit that has not had the font', () => {
  it('titles get it, but for those in sight that it would give another number of lines', async () => {
    const same = drawTitle('SmolVLM', 0, [2, 2]);
    const longer = drawTitle('OmniAlign-V', 100, [1, 2]);
    const shorter = drawTitle('Slam', 200, [2, 1]);
    const below = drawTitle('Kanana', window.innerHeight, [2, 3]);
    await showTitleFont();
    expect(dataset.font).toBe('here');
    const keeps = [same, longer, shorter, below].map((title) => 'fallbackFont' in title.dataset);
    expect(keeps).toEqual([false, true, true, false]);
    expect(longer.getBoundingClientRect().height).toBe(24);
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
