import { withTimeout } from '../../withTimeout';
import type { CorrectionModule } from './correctionModule';

/** An answer waits no longer for it: a host may be silent. Chosen, for 15 KB on a slow line. */
const WAIT_MS = 6000;

/**
 * What corrects words, which comes in a file of its own: most questions have known words alone. Without it words are
 * taken as they are typed.
 */
export class LazyCorrections {
  private readonly importModule: () => Promise<CorrectionModule>;
  private module: CorrectionModule | null = null;
  private loading: Promise<void> | null = null;
  /** Whether an answer has asked for it in vain. */
  private isMissed = false;
  private hasFailed = false;
  /** Of answers that are made without the one before, since it has not come. */
  private attempts = 0;
  private late = 0;

  constructor(importModule: () => Promise<CorrectionModule>) {
    this.importModule = importModule;
  }

  /** null: not loaded yet. */
  loaded(): CorrectionModule | null {
    return this.module;
  }

  /** What answers are made with; another value: those that are kept are made again. */
  edition(): unknown {
    return this.module ?? this.attempts;
  }

  /** How often it has come after an answer was given without it. */
  timesLate(): number {
    return this.late;
  }

  /** As `loaded`, for an answer that may be another one with it. */
  needed(): CorrectionModule | null {
    this.isMissed ||= this.module === null;
    return this.module;
  }

  /** Loads it, once. Resolves all the same where it does not come; the next call tries again. */
  private load(): Promise<void> {
    this.loading ??= this.importModule().then(
      (module) => {
        this.module = module;
      },
      () => {
        this.loading = null;
      },
    );
    return this.loading;
  }

  /**
   * Makes an answer, which is kept, to see whether it needs the module, and waits for that where it does.
   *
   * @param onLate called where it comes after all
   */
  async loadFor(answer: () => unknown, onLate: () => void): Promise<void> {
    if (this.module) return;
    // An answer that was kept without it would not ask for it again.
    if (this.hasFailed || this.loading) this.attempts++;
    this.isMissed = false;
    answer();
    if (!this.isMissed) return;
    await this.wait();
    if (!this.hasFailed) return;
    void this.loading?.then(() => {
      if (!this.module) return;
      this.late++;
      onLate();
    });
  }

  /** Waits until it is loaded, or does not come. */
  async wait(): Promise<void> {
    await withTimeout(() => this.load(), undefined, WAIT_MS);
    this.hasFailed = this.module === null;
  }
}
