import type { Arbitrary } from 'fast-check';

/** A part of the app that takes text from outside, and the rules it keeps whatever the text is. */
export type Target = {
  readonly inputs: Arbitrary<string>;
  /** Inputs that are tried each time, before those by chance. */
  readonly examples?: readonly string[];
  /** Returns the rules that an input breaks; empty when it keeps all. May throw. */
  readonly faults: (input: string) => readonly string[] | Promise<readonly string[]>;
  readonly close?: () => Promise<void>;
};
