// `npm install` skips a platform package its registry lacks, writes a lockfile without it and exits
// 0; `npm ci` then refuses that lockfile on every machine. Usage: node test/lockfile.mjs [lockfile]
import { readFileSync } from 'node:fs';

const REGISTRY = 'https://registry.npmjs.org/';

/**
 * @typedef {{ resolved?: string, link?: boolean,
 *   optionalDependencies?: Record<string, string> }} Locked
 */

const file = process.argv[2] ?? 'package-lock.json';
/** @type {Record<string, Locked>} */
const packages = JSON.parse(readFileSync(file, 'utf8')).packages;
const entries = Object.entries(packages);
const problems = [...entries.flatMap(missingOptional), ...strangeOrigins()];

for (const problem of problems) console.error(problem);
console.log(`${file}: ${entries.length} packages, ${problems.length} problems`);
process.exitCode = problems.length ? 1 : 0;

/** @param {[string, Locked]} entry */
function missingOptional([path, locked]) {
  return Object.keys(locked.optionalDependencies ?? {})
    .filter((name) => !isLocked(path, name))
    .map((name) => `${path || 'the project'} wants ${name}, which is not in the lockfile`);
}

/** Looks where Node would: beside the package, then outwards. @param {string} path @param {string} name */
function isLocked(path, name) {
  for (let from = path; ; from = from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/')))) {
    if (`${from}/node_modules/${name}`.replace(/^\//, '') in packages) return true;
    if (from === '') return false;
  }
}

function strangeOrigins() {
  return entries
    .filter(([, { resolved, link }]) => resolved && !link && !resolved.startsWith(REGISTRY))
    .map(([path, { resolved }]) => `${path} comes from ${resolved}, not from ${REGISTRY}`);
}
