import type { Arbitrary } from 'fast-check';

/** Something that takes texts of strangers, and what must hold whatever they are. */
export type Target = {
  readonly inputs: Arbitrary<string>;
  /** Tells what does not hold; empty where all is well. May throw, too. */
  readonly faults: (input: string) => readonly string[] | Promise<readonly string[]>;
  readonly close?: () => Promise<void>;
};
