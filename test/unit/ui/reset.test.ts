import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Elements, and types of fields, of which Tailwind's preflight has rules and `reset.css` none. */
const NOT_RESET =
  /<(abbr|audio|canvas|embed|h5|h6|hr|iframe|menu|object|optgroup|samp|small|sub|sup)\b|\btype="(number|datetime-local|time|reset)"|\btype="file"(?!\s+accept="[^"]*"\s+hidden)/g;

it('the style has no rules of a reset for elements that no component draws', () => {
  const drawn = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) => readFileSync(join('src', file), 'utf8').match(NOT_RESET) ?? []);
  expect(drawn).toEqual([]);
});

it('no style but the reset takes the line of a border away, which utilities count on', () => {
  const rules = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css') && !file.endsWith('reset.css'))
    .flatMap((file) => readFileSync(join('src', file), 'utf8').match(/\bborder: (0|none);/g) ?? []);
  expect(rules).toEqual([]);
});
