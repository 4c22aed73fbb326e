import { describe, expect, it } from 'vitest';
import { type Inline, parseInline } from '../../../../src/digest/inline';

/** Checks how lines are read, by a drawing of their segments; without one the line stays as it is. */
export function describeMarkup(
  subject: string,
  cases: [fact: string, text: string, drawing?: string][],
): void {
  describe(subject, () => {
    it.each(cases)('%s', (_fact, text, drawing = text) => {
      expect(draw(parseInline(text))).toBe(drawing);
    });
  });
}

/** Text as it is; ⟨`code⟩, ⟨$math⟩, ⟨*strong⟩, ⟨https://a.io⟩, ⟨label|https://a.io⟩. */
export function draw(inlines: readonly Inline[]): string {
  return inlines.map(drawSegment).join('');
}

function drawSegment(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'code':
      return `⟨\`${inline.text}⟩`;
    case 'math':
      return `⟨$${inline.tex}⟩`;
    case 'strong':
      return `⟨*${draw(inline.children)}⟩`;
    case 'link':
      return inline.text === inline.href ? `⟨${inline.href}⟩` : `⟨${inline.text}|${inline.href}⟩`;
  }
}
