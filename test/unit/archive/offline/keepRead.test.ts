import { describe, expect, it, vi } from 'vitest';
import { keepRead } from '../../../../src/archive/offline/keepRead';
import { waitFor } from '../../../waitFor';
import { FILES, fileOf, hostOf, memoryCache } from '../archive';

const FILE = fileOf('2025-02-26');

describe('keepRead', () => {
  it('stores what is read, and gives it back', async () => {
    const cache = memoryCache();
    const bytes = await keepRead(hostOf().readFile, cache)(FILE);
    expect(new TextDecoder().decode(bytes)).toBe(FILES.get(FILE));
    await waitFor(() => expect(cache.files.get(FILE)).toEqual(bytes));
  });

  it('stores nothing that is not what the file is named by', async () => {
    const cache = memoryCache();
    const put = vi.spyOn(cache, 'put');
    await keepRead(hostOf({ [FILE]: '<!doctype html>' }).readFile, cache)(FILE);
    const other = fileOf('2025-02-13');
    await keepRead(hostOf().readFile, cache)(other);
    await waitFor(() => expect(put.mock.calls.map(([path]) => path)).toEqual([other]));
  });

  it('fails as the file does, and not as the device', async () => {
    const cache = { ...memoryCache(), put: () => Promise.reject(new Error('broken')) };
    await expect(keepRead(hostOf().readFile, cache)(FILE)).resolves.toBeInstanceOf(Uint8Array);
    await expect(keepRead(hostOf({ [FILE]: null }).readFile, cache)(FILE)).rejects.toThrow();
  });
});
