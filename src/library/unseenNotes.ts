import { laterField, setField } from './field';
import type { Fields, Library } from './library';
import { paperOfKey } from './recordKey';

/**
 * Notes that were typed before the stored ones were known, with these above them, to be merged into `typed`: they would
 * replace what the reader has not seen.
 */
export function unseenNotes(typed: Library, stored: Library): Library {
  return new Map(
    [...typed].flatMap(([key, fields]) => {
      const note = paperOfKey(key) && withNoteAbove(fields, stored.get(key));
      return note ? [[key, note]] : [];
    }),
  );
}

/** null: there is none, or it is in what was typed. */
function withNoteAbove(typed: Fields, stored: Fields | undefined): Fields | null {
  const [below, above] = [typed.get('note'), stored?.get('note')];
  if (typeof below?.value !== 'string' || typeof above?.value !== 'string') return null;
  if (above.value === '' || below.value.includes(above.value)) return null;
  const text = [above.value, below.value].filter((note) => note !== '').join('\n');
  return new Map([['note', setField(text, below.time, laterField(above, below))]]);
}
