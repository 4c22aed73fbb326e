/** What the comparison is drawn by. */
export const STEPS = ['quarter', 'month'] as const;
export type Step = (typeof STEPS)[number];

/** Reads the text of an address; anything else is quarters. */
export function toStep(text: string | undefined): Step {
  return text === 'month' ? text : 'quarter';
}
