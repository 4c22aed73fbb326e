import { expect, it } from 'vitest';
import { isHashed, isNamedContent } from '../../../src/archive/contentHash';
import { FILES } from './archive';

const encode = (text: string) => new TextEncoder().encode(text);

it('every file of the build but the manifest is named by its content', async () => {
  for (const [path, text] of FILES) {
    expect(isHashed(path)).toBe(path !== 'digests/index.json');
    expect(await isNamedContent(path, encode(text))).toBe(true);
    if (isHashed(path)) expect(await isNamedContent(path, encode(`${text} `))).toBe(false);
  }
});
