import { afterEach, describe, expect, it, vi } from 'vitest';
import { texts as enMessages } from '../../../src/i18n/en/messages';
import { texts as late } from '../../../src/i18n/ko/late';
import { texts as koMessages } from '../../../src/i18n/ko/messages';
import { LANGUAGES } from '../../../src/i18n/languages';
import { createTextStore } from '../../../src/i18n/textStore';

const failing = async () => {
  throw new TypeError('Failed to fetch dynamically imported module');
};

afterEach(() => vi.restoreAllMocks());

describe('createTextStore', () => {
  it('has texts at once when they are preloaded', async () => {
    const store = createTextStore('ko', koMessages);
    await store.preload();
    expect(store.read()).toBe(late);
  });

  it('gives the same promise to all renders while texts load', async () => {
    const store = createTextStore('ko', koMessages);
    const first = store.read();
    expect(first).toBeInstanceOf(Promise);
    expect(store.read()).toBe(first);
    expect(await first).toBe(late);
  });

  it('loads texts again after a failure when they are preloaded, not when they are read', async () => {
    const load = vi.spyOn(LANGUAGES.ko.load, 'late').mockImplementationOnce(failing);
    const store = createTextStore('ko', koMessages);
    await expect(store.preload()).rejects.toThrow('Failed to fetch');
    await expect(store.read()).rejects.toThrow('Failed to fetch');
    expect(load).toHaveBeenCalledTimes(1);
    await store.preload();
    expect(store.read()).toBe(late);
  });

  it('switches when everything loaded is there in the other language', async () => {
    const store = createTextStore('ko', koMessages);
    await store.preload();
    const heard = vi.fn();
    store.subscribe(heard);
    expect(await store.choose('en')).toBe(true);
    expect(heard).toHaveBeenCalledTimes(1);
    expect(store.get()).toEqual({ language: 'en', messages: enMessages });
    expect(store.read()).toMatchObject({ about: { about: { title: 'About' } } });
  });

  it('stays in its language where a file of the other one fails', async () => {
    vi.spyOn(LANGUAGES.en.load, 'late').mockImplementation(failing);
    const store = createTextStore('ko', koMessages);
    await store.preload();
    expect(await store.choose('en')).toBe(false);
    expect(store.get().language).toBe('ko');
  });

  it('ends in the language chosen last', async () => {
    const store = createTextStore('ko', koMessages);
    const applied = await Promise.all([store.choose('en'), store.choose('ko')]);
    expect(applied).toEqual([false, true]);
    expect(store.get().language).toBe('ko');
  });
});
