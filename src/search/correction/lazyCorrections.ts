import { withTimeout } from '../../withTimeout';
import { createLazyImport, type LazyImport } from '../lazyImport';
import type { CorrectionModule } from './correctionModule';

/** An answer waits no longer for it: a host may be silent. Chosen, for 15 KB on a slow line. */
const WAIT_MS = 6000;

/**
 * What corrects words, which comes in a file of its own: most questions have known words alone. Without it words are
 * taken as they are typed.
 */
export class LazyCorrections {
  private readonly module: LazyImport<CorrectionModule>;
  /** Whether an answer has asked for it in vain. */
  private isMissed = false;
  private hasFailed = false;
  /** Of answers that are made without the one before, since it has not come. */
  private attempts = 0;
  private late = 0;

  constructor(importModule: () => Promise<CorrectionModule>) {
    this.module = createLazyImport(importModule);
  }

  /** null: not loaded yet. */
  loaded(): CorrectionModule | null {
    return this.module.loaded();
  }

  /** What answers are made with; another value: those that are kept are made again. */
  edition(): unknown {
    return this.module.loaded() ?? this.attempts;
  }

  /** How often it has come after an answer was given without it. */
  timesLate(): number {
    return this.late;
  }

  /** As `loaded`, for an answer that may be another one with it. */
  needed(): CorrectionModule | null {
    const module = this.module.loaded();
    this.isMissed ||= module === null;
    return module;
  }

  /**
   * Makes an answer, which is kept, to see whether it needs the module, and waits for that where it does.
   *
   * @param onLate called where it comes after all
   */
  async loadFor(answer: () => unknown, onLate: () => void): Promise<void> {
    if (this.module.loaded()) return;
    // An answer that was kept without it would not ask for it again.
    if (this.hasFailed || this.module.loading()) this.attempts++;
    this.isMissed = false;
    answer();
    if (!this.isMissed) return;
    await this.wait();
    if (!this.hasFailed) return;
    void this.module.loading()?.then(() => {
      if (!this.module.loaded()) return;
      this.late++;
      onLate();
    });
  }

  /** Waits until it is loaded, or does not come. */
  async wait(): Promise<void> {
    await withTimeout(this.module.load, undefined, WAIT_MS);
    this.hasFailed = this.module.loaded() === null;
  }
}
