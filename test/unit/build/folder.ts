import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of these files, path below it → content, for the length of a test. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = await mkdtemp(join(tmpdir(), 'haru-build-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

/** A digest of a day with one paper for each of these ids. */
export function digest(day: string, ...ids: readonly string[]): string {
  return [`## Daily Papers (${day})`, ...ids.map(paper)].join('\n\n');
}

export function paper(id: string): string {
  return `### [Paper ${id}](https://arxiv.org/abs/${id})\n\nVote: 7\n\nAuthors: Kai Chen\n\n- 요약\n`;
}
