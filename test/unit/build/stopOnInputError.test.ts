import { createLogger, resolveConfig } from 'vite';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/build/inputError';
import { stopOnInputError } from '../../../src/build/stopOnInputError';

const throws = (error: Error) => () => {
  throw error;
};

describe('stopOnInputError', () => {
  it('returns the configuration', () => {
    expect(stopOnInputError(() => ({ base: '/papers/' }))).toEqual({ base: '/papers/' });
  });

  it('stops Vite with the fault of a setting, which says nothing besides', async () => {
    const error = new InputError('BASE_PATH: expected this, found that');
    const told: string[] = [];
    const tell = (message: string) => void told.push(message);
    const customLogger = { ...createLogger(), info: tell, warn: tell, error: tell };
    const config = { configFile: false as const, customLogger, ...stopOnInputError(throws(error)) };
    await expect(resolveConfig(config, 'build')).rejects.toBe(error);
    expect(told).toEqual([]);
  });

  it('throws what is no fault of a setting', () => {
    expect(() => stopOnInputError(throws(new TypeError('a bug')))).toThrow('a bug');
  });
});
