import type { TextSlot } from '../../../src/library/leftMarks';

/** A text that is kept in memory. */
export function memorySlot(): TextSlot {
  let text: string | null = null;
  return {
    get: () => text,
    set: (given) => {
      text = given;
      return true;
    },
    remove: () => {
      text = null;
    },
  };
}
