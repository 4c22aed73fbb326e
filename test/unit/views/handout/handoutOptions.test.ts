import { describe, expect, it } from 'vitest';
import { EXTENTS } from '../../../../src/cite/handoutSummary';
import {
  readHandoutOptions,
  writeHandoutOptions,
} from '../../../../src/views/handout/handoutOptions';

describe('the options in the address of a handout', () => {
  it.each(EXTENTS.flatMap((extent) => [true, false].map((hasNotes) => ({ extent, hasNotes }))))(
    'are read as they were written: %j',
    (options) => {
      expect(readHandoutOptions(writeHandoutOptions(options))).toEqual(options);
    },
  );

  it('are the default where there are none, or others', () => {
    expect(writeHandoutOptions({ extent: 'three', hasNotes: true })).toBe('');
    expect(readHandoutOptions('content')).toEqual({ extent: 'three', hasNotes: true });
  });
});
