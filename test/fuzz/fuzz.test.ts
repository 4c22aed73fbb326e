import fc from 'fast-check';
import { expect, it } from 'vitest';
import { seedOf } from './seedOf.mjs';
import { TARGETS } from './targets';

// An hour of it every night, where an input that hangs is ended and kept: `.github/workflows/fuzz.yml`.
it.each(Object.entries(TARGETS))(
  'random %s break no rule',
  async (_name, { open, runs }) => {
    const { inputs, examples = [], faults, close } = await open();
    const property = fc.asyncProperty(inputs, async (input) => {
      expect(await faults(input)).toEqual([]);
    });
    try {
      await fc.assert(property, {
        seed: seedOf('src'),
        numRuns: runs,
        examples: examples.map((text) => [text]),
      });
    } finally {
      await close?.();
    }
  },
  180_000,
);
