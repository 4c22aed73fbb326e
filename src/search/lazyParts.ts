import type { CorrectionModule } from './correction/correctionModule';
import { LazyPart } from './lazyPart';
import type { DescriptionModule } from './query/descriptionModule';

/** How each part is imported. */
export type PartImports = {
  readonly corrections: () => Promise<CorrectionModule>;
  readonly descriptions: () => Promise<DescriptionModule>;
};

/** The parts of the search over texts that come in files of their own. */
export class LazyParts {
  /** What corrects words: most questions have known words alone. Without it words are taken as they are typed. */
  readonly corrections: LazyPart<CorrectionModule>;
  /** What tells concepts by plain words, for questions that hardly any paper answers in full. */
  readonly descriptions: LazyPart<DescriptionModule>;
  private readonly parts: readonly LazyPart<unknown>[];

  constructor({ corrections, descriptions }: PartImports) {
    this.corrections = new LazyPart(corrections);
    this.descriptions = new LazyPart(descriptions);
    this.parts = [this.corrections, this.descriptions];
  }

  /** What answers are made with; another value: those that are kept are made again. */
  edition(): string {
    return this.parts.map((part) => part.edition()).join();
  }

  /** How often a part has come after an answer was given without it. */
  timesLate(): number {
    return this.parts.reduce((sum, part) => sum + part.timesLate(), 0);
  }

  /** Waits until all are loaded, or do not come. */
  async wait(): Promise<void> {
    await Promise.all(this.parts.map((part) => part.wait()));
  }

  /**
   * Makes an answer, which is kept, to see which parts it misses, and waits for these, for each once; again for what it
   * misses then.
   *
   * @param onLate called where one comes after all
   */
  async loadFor(answer: () => unknown, onLate: () => void): Promise<void> {
    const waitedFor = new Set<LazyPart<unknown>>();
    for (;;) {
      const open = this.parts.filter((part) => part.loaded() === null && !waitedFor.has(part));
      if (open.length === 0) return;
      for (const part of open) part.beginAnswer();
      answer();
      const missed = open.filter((part) => part.isMissed());
      for (const part of missed) waitedFor.add(part);
      await Promise.all(missed.map((part) => part.waitFor(onLate)));
      if (missed.every((part) => part.loaded() === null)) return;
    }
  }
}
