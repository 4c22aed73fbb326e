/** What the comparison is drawn by. */
export const STEPS = ['quarter', 'month'] as const;
export type Step = (typeof STEPS)[number];

/** What a span is of, by its name: `'2025-Q2'` or `'2025-04'`. */
export function stepOf(name: string): Step {
  return name.includes('Q') ? 'quarter' : 'month';
}

/** Reads the text of an address; anything else is quarters. */
export function toStep(text: string | undefined): Step {
  return text === 'month' ? text : 'quarter';
}
