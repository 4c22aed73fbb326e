import { describe, expect, it } from 'vitest';
import { parseAuthorHashes } from '../../../src/digest/authorHashes';

const BUCKETS = Array.from({ length: 64 }, () => '0a1b2c3d');
const HASHES = { seed: 3, buckets: BUCKETS, names: '1b2c3d4e' };

function parse(authors: unknown) {
  return parseAuthorHashes({ numbers: '0a1b2c3d', titles: {}, authors });
}

describe('parseAuthorHashes', () => {
  it('reads what the build writes, without fields that it does not know', () => {
    expect(parse({ ...HASHES, affiliations: 1 })).toEqual(HASHES);
  });

  it.each<[authors: unknown, why: string]>([
    [undefined, 'made before there were any'],
    [null, 'none'],
    ['authors', 'a text'],
    [{ ...HASHES, seed: -1 }, 'a negative seed'],
    [{ ...HASHES, seed: '3' }, 'a seed as text'],
    [{ ...HASHES, buckets: BUCKETS.slice(1) }, 'a bucket less'],
    [{ ...HASHES, buckets: [...BUCKETS.slice(1), '../x'] }, 'a hash that would leave the folder'],
    [{ ...HASHES, names: 7 }, 'a number for a hash'],
  ])('reads %j as none: %s', (authors) => {
    expect(parse(authors)).toBeNull();
  });
});
