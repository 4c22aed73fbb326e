import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createSettings } from '../../src/ui/createSettings';
import type { SafeStorage } from '../../src/ui/safeStorage';

const TABLE = { size: ['small', 'large'], colour: ['red', 'blue'] } as const;

/** A storage in memory. */
function memory(entries: Record<string, string> = {}): SafeStorage {
  const values = new Map(Object.entries(entries));
  return {
    get: (key) => values.get(key) ?? null,
    set: (key, value) => values.set(key, value).size > 0,
    remove: (key) => void values.delete(key),
  };
}

const BLOCKED: SafeStorage = { get: () => null, set: () => false, remove: () => {} };

const otherTabChanges = () => act(() => void window.dispatchEvent(new Event('storage')));

describe('a setting', () => {
  it.each<[stored: Record<string, string>, value: string, reason: string]>([
    [{}, 'small', 'nothing is stored'],
    [{ 'x:size': 'large' }, 'large', 'its value is stored'],
    [{ 'x:size': 'huge' }, 'small', 'what is stored is no value of it'],
    [{ size: 'large' }, 'small', 'the key has another prefix'],
  ])('of storage %j is %s: %s', (stored, expected) => {
    const useSetting = createSettings(TABLE, 'x:', memory(stored));
    expect(renderHook(() => useSetting('size')).result.current[0]).toBe(expected);
  });

  it('changes wherever it is shown, is stored, and leaves the others alone', () => {
    const storage = memory();
    const useSetting = createSettings(TABLE, 'x:', storage);
    const shown = renderHook(() => [useSetting('size')[0], useSetting('colour')[0]]);
    const control = renderHook(() => useSetting('size'));
    act(() => control.result.current[1]('large'));
    expect(shown.result.current).toEqual(['large', 'red']);
    expect(storage.get('x:size')).toBe('large');
  });

  it.each([
    [memory(), true],
    [BLOCKED, false],
  ])('holds a change, and says whether for longer than the visit', (storage, isStored) => {
    const useSetting = createSettings(TABLE, 'x:', storage);
    const { result } = renderHook(() => useSetting('size'));
    act(() => expect(result.current[1]('large')).toBe(isStored));
    expect(result.current[0]).toBe('large');
  });

  it('follows another tab', () => {
    const storage = memory();
    const useSetting = createSettings(TABLE, 'x:', storage);
    const { result } = renderHook(() => useSetting('size'));
    storage.set('x:size', 'large');
    otherTabChanges();
    expect(result.current[0]).toBe('large');
  });

  it('is read again when it comes back on screen', () => {
    const storage = memory();
    const useSetting = createSettings(TABLE, 'x:', storage);
    renderHook(() => useSetting('size')).unmount();
    storage.set('x:size', 'large');
    expect(renderHook(() => useSetting('size')).result.current[0]).toBe('large');
  });
});
