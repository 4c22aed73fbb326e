import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArxivId } from '../../../src/digest/arxivId';
import { MOST_PARTS, packList, packParts, unpackList } from '../../../src/library/packedList';
import { LONGEST_LIST } from '../../../src/question/searchParams';
import { arxivId } from './libraries';

/** Any id that the parser takes: of any month, with four or five digits whatever the month. */
const anyId = fc
  .tuple(fc.nat(99), fc.integer({ min: 1, max: 12 }), fc.nat(99_999), fc.boolean())
  .map(([year, month, number, isShort]) => {
    const digits = isShort ? 4 : 5;
    const text = String(isShort ? number % 10_000 : number).padStart(digits, '0');
    return arxivId(`${pad(year)}${pad(month)}.${text}`);
  });
/** Of one and a half years, as readers have them. */
const recentId = fc
  .tuple(fc.nat(17), fc.integer({ min: 1, max: 22_000 }))
  .map(([month, number]) => recent(month, number));
const ids = (id: fc.Arbitrary<ArxivId>, maxLength = LONGEST_LIST) =>
  fc.uniqueArray(id, { maxLength, size: 'max' });
const names = fc.string({ unit: 'binary', maxLength: 60 });

const pad = (number: number) => String(number).padStart(2, '0');
const recent = (month: number, number: number) =>
  arxivId(
    `${24 + Math.floor(month / 12)}${pad((month % 12) + 1)}.${String(number).padStart(5, '0')}`,
  );

function read(text: string) {
  const unpacked = unpackList(text);
  if (unpacked?.kind !== 'read') throw new Error(`expected a list, found ${unpacked?.kind}`);
  return unpacked.list;
}

/** 300 papers spread over a year and a half, as the digits of a fraction fall. */
const MANY = Array.from({ length: LONGEST_LIST }, (_, index) =>
  recent((index * 7) % 18, 1 + ((index * 7919) % 22_000)),
);

describe('packList', () => {
  it('is undone by unpackList, whatever the papers, their order and the name', () => {
    fc.assert(
      fc.property(fc.oneof(ids(anyId), ids(recentId)), names, (papers, name) => {
        const { ids: found, name: foundName, part } = read(packList(papers, name));
        expect(found).toEqual(papers);
        expect(foundName).toBe(wellFormed(name.trim()));
        expect(part).toBeNull();
      }),
    );
  });

  it('writes letters of an address, and none at the end that a chat leaves out', () => {
    fc.assert(
      fc.property(ids(recentId, 40), names, (papers, name) => {
        expect(packList(papers, name)).toMatch(/^1[\w-]*[0-9a-z]{7}$/);
      }),
    );
  });

  it('takes a byte and a half a paper, and less than a byte more for an order of their own', () => {
    const bytes = (papers: readonly ArxivId[]) => (packList(papers, '').length * 6) / 8 / 300;
    expect(bytes(MANY.toSorted().reverse())).toBeLessThan(1.6);
    expect(bytes(MANY)).toBeLessThan(2.5);
  });

  it('cuts a name between letters', () => {
    expect(read(packList([], '가'.repeat(100))).name).toBe('가'.repeat(85));
  });

  it('reads today’s links for ever', () => {
    const papers = ['2502.18411', '2504.05298', '1412.6980', '0704.0001'].map(arxivId);
    const text = '1Aca9k3KEHZCXHXX3HXBTAEZ-YAAP50rRP3Z5-ukllM0fvyhtt';
    expect(packList(papers, '5월 세미나')).toBe(text);
    expect(read(text)).toMatchObject({ ids: papers, name: '5월 세미나', part: null });
  });
});

describe('packParts', () => {
  it('gives parts that are no longer than they may be, and make the list together', () => {
    fc.assert(
      fc.property(
        ids(recentId),
        fc.string({ maxLength: 10 }),
        fc.integer({ min: 60, max: 300 }),
        (papers, name, most) => {
          const parts = packParts(papers, name, most);
          if (!parts) return;
          expect(parts.length).toBeLessThanOrEqual(MOST_PARTS);
          expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(most);
          const lists = parts.map(read);
          expect(lists.flatMap((list) => list.ids)).toEqual(papers);
          const { listId } = read(packList(papers, name));
          for (const [index, list] of lists.entries()) {
            expect(list.listId).toBe(listId);
            expect(list.name).toBe(name.trim());
            const part = { number: index + 1, of: parts.length };
            expect(list.part).toEqual(parts.length === 1 ? null : part);
          }
        },
      ),
    );
  });

  it('fits 300 papers of a year and a half into six codes of 240 letters', () => {
    expect(packParts(MANY, '읽을 논문', 240)?.length).toBeLessThanOrEqual(MOST_PARTS);
  });

  it('is null where six are not enough', () => {
    expect(packParts(MANY, '', 60)).toBeNull();
  });
});

describe('unpackList', () => {
  it('says that a link was cut, wherever it was', () => {
    const text = packList(MANY.slice(0, 30), '읽을 논문');
    for (let end = 1; end < text.length; end += 1) {
      expect(unpackList(text.slice(0, end))).toEqual({ kind: 'damaged' });
    }
  });

  it('says that a letter was changed, whichever', () => {
    const text = packList(MANY.slice(0, 30), '읽을 논문');
    const letters = fc.constantFrom(...'ABCXYZabcxyz0189-_%가');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: text.length - 1 }), letters, (at, letter) => {
        fc.pre(text[at] !== letter);
        const changed = text.slice(0, at) + letter + text.slice(at + 1);
        expect(unpackList(changed)).toEqual({ kind: 'damaged' });
      }),
    );
    expect(unpackList(text.toLowerCase())).toEqual({ kind: 'damaged' });
  });

  it.each([
    ['', null],
    ['2abc', { kind: 'newer' }],
    ['content', null],
    ['1', { kind: 'damaged' }],
  ])('reads %j as %j', (text, unpacked) => {
    expect(unpackList(text)).toEqual(unpacked);
  });

  it('never throws, and gives at most 300 papers, for bits that nobody wrote', () => {
    const forged = fc.string({ unit: fc.constantFrom(...'AB_9f-w'), maxLength: 200 });
    fc.assert(
      fc.property(forged, (bits) => {
        const text = `1${bits}`;
        const unpacked = unpackList(text + checksumOf(text));
        if (unpacked?.kind === 'read') expect(unpacked.list.ids.length).toBeLessThanOrEqual(300);
      }),
    );
  });
});

/** Half a surrogate pair is no letter. */
function wellFormed(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}

/** FNV-1a in whole numbers of any size: the slow, right version. */
function checksumOf(text: string): string {
  let value = 0x811c9dc5n;
  for (const letter of text) {
    value = ((value ^ BigInt(letter.charCodeAt(0))) * 0x01000193n) % 2n ** 32n;
  }
  return value.toString(36).padStart(7, '0');
}
