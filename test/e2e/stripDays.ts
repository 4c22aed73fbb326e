import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './options';

const FOLDER = join(PROJECT, 'public/digests');

/** Days of one paper with one vote between the bundled ones. */
const MORE = 12;

/** The bundled digests and so many small ones between them that days are a strip: day → text below its heading. */
export function stripDays(): Record<string, string> {
  const bundled = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.md'))
    .map((file) => {
      const text = readFileSync(join(FOLDER, file), 'utf8');
      return [file.slice(0, -3), text.slice(text.indexOf('\n'))];
    });
  const more = Array.from({ length: MORE }, (_, place) => {
    const day = `2024-11-${String(place + 10)}`;
    return [
      day,
      `### [Small ${place}](https://arxiv.org/abs/2411.9${1000 + place})\nVote: 1\n- 글`,
    ];
  });
  return Object.fromEntries([...bundled, ...more]);
}
