import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { allowTranslation } from '../../src/app/start/allowTranslation';

const { removeChild, insertBefore } = Node.prototype;

beforeEach(() => allowTranslation(document.body));
afterEach(() => void Object.assign(Node.prototype, { removeChild, insertBefore }));

type Props = { count: number; hasUnit?: boolean; order?: readonly string[] };

/** Text next to text, which comes, goes, changes and moves. */
function Line({ count, hasUnit = true, order = ['a', 'b'] }: Props) {
  return (
    <p data-testid="line">
      <b>papers</b> {count}
      {hasUnit && '편'}
      {order.map((word) => (
        <i key={word}>{word}</i>
      ))}
    </p>
  );
}

/** As Chrome does: each text gives way to a translation in two `<font>` elements. */
function replaceTexts(): void {
  for (const text of texts()) text.replaceWith(fonts(new Text(`t(${text.data})`)));
}

/** The same, with the text node moved into them. */
function wrapTexts(): void {
  for (const text of texts()) {
    const wrapped = fonts();
    text.before(wrapped);
    wrapped.firstElementChild?.append(text);
  }
}

function texts(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && node.data.trim() !== '') found.push(node);
  }
  return found;
}

function fonts(...content: Node[]): HTMLElement {
  const outer = document.createElement('font');
  const inner = document.createElement('font');
  outer.append(inner);
  inner.append(...content);
  return outer;
}

const line = () => screen.getByTestId('line').textContent;
/** Observers of mutations are called before the next task. */
const nextTask = () => new Promise((resolve) => setTimeout(resolve));

describe.each([
  ['replaced', replaceTexts, (text: string) => `t(${text})`],
  ['wrapped', wrapTexts, (text: string) => text],
])('text that is %s', (_, translate, translated) => {
  it('goes with its translation', async () => {
    const { rerender } = render(<Line count={112} />);
    translate();
    await nextTask();
    rerender(<Line count={112} hasUnit={false} />);
    expect(line()).not.toContain('편');
    expect(line()).toContain(translated('112'));
  });

  it('shows what is written into it', async () => {
    const { rerender } = render(<Line count={112} />);
    translate();
    await nextTask();
    rerender(<Line count={7} />);
    await nextTask();
    expect(line()).toContain('7');
    expect(line()).not.toContain('112');
  });

  it('stays where it is while others come and move', async () => {
    const { rerender } = render(<Line count={112} hasUnit={false} />);
    translate();
    await nextTask();
    rerender(<Line count={112} order={['b', 'c', 'a']} />);
    expect(line()).toMatch(/112.*편.*b.*c.*a/);
  });

  it('is gone with the page', async () => {
    const { unmount } = render(<Line count={112} />);
    translate();
    await nextTask();
    unmount();
    expect(document.body.textContent).toBe('');
  });
});
