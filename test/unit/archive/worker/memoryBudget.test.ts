import { describe, expect, it } from 'vitest';
import { digestByteBudget, withinBudget } from '../../../../src/archive/worker/memoryBudget';
import { MANIFEST_FILE, type Manifest } from '../../../../src/digest/manifest';
import { parseManifest } from '../../../../src/digest/manifestFile';
import { FILES } from '../archive';

const MANIFEST = parseManifest(JSON.parse(FILES.get(MANIFEST_FILE) ?? '')) as Manifest;
const [april, march, february] = MANIFEST.days.map(({ bytes }) => bytes);

describe('withinBudget', () => {
  it.each<[maxBytes: number, days: string[], firstDay: string | null, why: string]>([
    [Infinity, ['04-08', '03-07', '02-26', '02-13', '10-11'], null, 'all of it'],
    [0, ['04-08'], '2025-04-08', 'the newest month always'],
    [(april ?? 0) + (march ?? 0), ['04-08', '03-07'], '2025-03-07', 'just two months'],
    [
      (april ?? 0) + (march ?? 0) + (february ?? 0),
      ['04-08', '03-07'],
      '2025-03-07',
      'a month is read whole or not at all',
    ],
  ])('%d bytes hold %j: %s', (maxBytes, days, firstDay) => {
    const within = withinBudget(MANIFEST, maxBytes);
    expect(within.part.days.map(({ day }) => day.slice(5))).toEqual(days);
    expect(within.firstDay).toBe(firstDay);
  });
});

describe('digestByteBudget', () => {
  it('grows with the memory the browser reports', () => {
    expect(digestByteBudget({ deviceMemory: 8 })).toBe(2 * digestByteBudget({ deviceMemory: 4 }));
  });

  it('does not grow beyond what one worker can have', () => {
    expect(digestByteBudget({ deviceMemory: 32 })).toBe(digestByteBudget({ deviceMemory: 8 }));
  });

  it.each([[{}], [{ deviceMemory: undefined }], [{ deviceMemory: 0 }]])(
    'takes %j for an ordinary phone',
    (browser) => expect(digestByteBudget(browser)).toBe(digestByteBudget({ deviceMemory: 4 })),
  );
});
