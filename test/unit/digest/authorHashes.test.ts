import { describe, expect, it } from 'vitest';
import { parseAuthorHashes } from '../../../src/digest/authorHashes';

const BUCKETS = Array.from({ length: 64 }, () => '0a1b2c3d');
const HASHES = { buckets: BUCKETS, names: '1b2c3d4e' };

function parse(authors: unknown) {
  return parseAuthorHashes({ numbers: '0a1b2c3d', titles: {}, authors });
}

describe('parseAuthorHashes', () => {
  it('reads what the build writes, without fields that it does not know', () => {
    expect(parse({ ...HASHES, affiliations: 1 })).toEqual(HASHES);
    // Made when a seed was that of all buckets.
    expect(parse({ ...HASHES, seed: 0 })).toEqual(HASHES);
  });

  it.each<[authors: unknown, why: string]>([
    [undefined, 'made before there were any'],
    [null, 'none'],
    ['authors', 'a text'],
    [{ ...HASHES, seed: 3 }, 'made when a seed was that of all buckets, and not the first'],
    [{ ...HASHES, buckets: BUCKETS.slice(1) }, 'a bucket less'],
    [{ ...HASHES, buckets: [...BUCKETS.slice(1), '../x'] }, 'a hash that would leave the folder'],
    [{ ...HASHES, names: 7 }, 'a number for a hash'],
  ])('reads %j as none: %s', (authors) => {
    expect(parse(authors)).toBeNull();
  });
});
