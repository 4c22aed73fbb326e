import { withTimeout } from '../withTimeout';
import { createLazyImport, type LazyImport } from './lazyImport';

/** An answer waits no longer for a part: a host may be silent. Chosen, for some 60 KB on a slow line. */
const WAIT_MS = 6000;

/** A part of the search in a file of its own, since most answers are the same without it. */
export class LazyPart<Module> {
  private readonly module: LazyImport<Module>;
  /** Whether the answer that was begun has asked for it. */
  private isAsked = false;
  private hasFailed = false;
  /** Of answers that are made without the one before, since it has not come. */
  private attempts = 0;
  private late = 0;
  /** The load of which an answer is told when it comes after all. */
  private watched: Promise<void> | null = null;

  constructor(importModule: () => Promise<Module>) {
    this.module = createLazyImport(importModule);
  }

  /** null: not loaded yet. */
  loaded(): Module | null {
    return this.module.loaded();
  }

  /** What answers are made with, -1 where it is loaded; another value: those that are kept are made again. */
  edition(): number {
    return this.module.loaded() ? -1 : this.attempts;
  }

  /** How often it has come after an answer was given without it. */
  timesLate(): number {
    return this.late;
  }

  /** As `loaded`, for an answer that may be another one with it. */
  needed(): Module | null {
    this.isAsked = true;
    return this.module.loaded();
  }

  /** Called before an answer that may need it: one that was kept without it would not ask for it again. */
  beginAnswer(): void {
    if (this.hasFailed || this.module.loading()) this.attempts++;
    this.isAsked = false;
  }

  /** Whether the answer that was begun has asked for it in vain. */
  isMissed(): boolean {
    return this.isAsked && this.module.loaded() === null;
  }

  /** Waits until it is loaded, or does not come. */
  async wait(): Promise<void> {
    await withTimeout(this.module.load, undefined, WAIT_MS);
    this.hasFailed = this.module.loaded() === null;
  }

  /**
   * The same for an answer, but not once more for a load that has been waited for in vain.
   *
   * @param onLate called where it comes after all, once for all answers without it
   */
  async waitFor(onLate: () => void): Promise<void> {
    if (!this.hasFailed || !this.module.loading()) await this.wait();
    const loading = this.module.loading();
    if (!this.hasFailed || loading === this.watched) return;
    this.watched = loading;
    void loading?.then(() => {
      if (!this.module.loaded()) return;
      this.late++;
      onLate();
    });
  }
}
