import { describe, expect, it, onTestFinished } from 'vitest';
import { parseArxivId } from '../../src/digest/arxivId';
import { writeQuestion } from '../../src/question/address';
import { NO_QUESTION } from '../../src/question/question';
import { isListUsed, lastRowSeen } from '../../src/views/browse/list/lastRowSeen';
import { rowAttributes } from '../../src/views/browse/list/rowsOnScreen';

const QUESTION = { ...NO_QUESTION, text: 'mamba' };
const NAME = writeQuestion(QUESTION);
const IDS = ['2502.00001', '2502.00002', '2502.00003'].flatMap((id) => parseArxivId(id) ?? []);

/** A list of which the first two rows are on screen: jsdom has no layout. */
function drawList(): HTMLElement[] {
  return IDS.map((id, index) => {
    const row = document.createElement('article');
    const attributes = rowAttributes(id, QUESTION);
    for (const [key, value] of Object.entries(attributes)) row.setAttribute(key, value ?? '');
    row.getBoundingClientRect = () => new DOMRect(0, index * window.innerHeight * 0.6, 600, 100);
    row.append(Object.assign(document.createElement('a'), { href: '/', textContent: 'title' }));
    document.body.append(row);
    return row;
  });
}

function scrollTo(y: number): void {
  window.scrollY = y;
  onTestFinished(() => {
    window.scrollY = 0;
  });
}

describe('the last row seen', () => {
  it('is the lowest on screen', () => {
    drawList();
    expect(lastRowSeen(NAME)).toBe('2502.00002');
  });

  it('is none of the list of another question', () => {
    drawList();
    expect(lastRowSeen(writeQuestion({ ...QUESTION, sort: 'day' }))).toBeNull();
  });
});

describe('a list', () => {
  it('is not used while the reader does nothing with it', () => {
    drawList();
    expect(isListUsed(NAME)).toBe(false);
  });

  it.each<[string, (rows: HTMLElement[]) => void]>([
    ['has scrolled', () => scrollTo(1)],
    ['has the focus in a row', ([, second]) => second?.querySelector('a')?.focus()],
    ['selects text of a row', ([first]) => first && getSelection()?.selectAllChildren(first)],
  ])('is used once the reader %s', (_, act) => {
    act(drawList());
    onTestFinished(() => getSelection()?.empty());
    expect(isListUsed(NAME)).toBe(true);
  });
});
