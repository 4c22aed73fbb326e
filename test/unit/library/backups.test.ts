import { describe, expect, it } from 'vitest';
import {
  BACKUP_MADE,
  isReminderDue,
  keptSince,
  lastBackupAt,
  REMINDER_GIVEN,
} from '../../../src/library/backups';
import { EMPTY_LIBRARY, type Library, merge, partOf } from '../../../src/library/library';
import { marksOf, save } from '../../../src/library/marks';
import { arxivId, library } from './libraries';

/** So many papers, saved a millisecond apart. */
function saved(papers: number, from = 0): Library {
  return Array.from({ length: papers }, (_, index) => from + index).reduce<Library>(
    (made, time) => {
      const id = arxivId(`2502.${String(time).padStart(5, '0')}`);
      return merge(made, partOf(made, [save(id, true)], time));
    },
    EMPTY_LIBRARY,
  );
}

const isDue = (made: Library) => isReminderDue(made, marksOf(made));
const at = (made: Library, time: number, ...changes: Parameters<typeof partOf>[1]) =>
  merge(made, partOf(made, changes, time));

describe('the time of the last backup', () => {
  it('is unknown until there is one', () => {
    expect(lastBackupAt(saved(3))).toBeNull();
    expect(lastBackupAt(at(saved(3), 7, BACKUP_MADE))).toBe(7);
  });

  it('is that of the other device where its backup is taken', () => {
    const backup = at(saved(3), 7, BACKUP_MADE);
    expect(lastBackupAt(merge(at(saved(1), 2, BACKUP_MADE), backup))).toBe(7);
  });
});

describe('keptSince', () => {
  it('counts papers by the last of their marks, and no paper that is only read', () => {
    const marks = marksOf(
      library({
        'papers/2502.18411': { saved: [true, 5], note: ['a', 20] },
        'papers/2410.07985': { 'in/later': ['i', 8] },
        'papers/2504.06261': { read: [true, 30] },
        'papers/2504.06262': { saved: [true, 0] },
      }),
    );
    expect([null, 0, 8, 20].map((time) => keptSince(marks, time))).toEqual([3, 2, 1, 0]);
  });
});

describe('the reminder', () => {
  it('is due after fifty papers without a backup, once', () => {
    expect(isDue(saved(49))).toBe(false);
    const made = saved(50);
    expect(isDue(made)).toBe(true);
    expect(isDue(at(made, 60, REMINDER_GIVEN))).toBe(false);
  });

  it('is due again fifty papers after a backup', () => {
    const backedUp = at(at(saved(50), 60, REMINDER_GIVEN), 70, BACKUP_MADE);
    expect(isDue(backedUp)).toBe(false);
    expect(isDue(merge(backedUp, saved(49, 100)))).toBe(false);
    expect(isDue(merge(backedUp, saved(50, 100)))).toBe(true);
  });
});
