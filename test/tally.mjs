// Prints what the last test run really counted, as CI reads it: `12 passed, 0 failed, 1 skipped`.
// Usage: node test/tally.mjs <exit code of npm test>
import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/**
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number,
 *   numTodoTests: number, testResults: VitestFile[] }} VitestReport
 * @typedef {{ status: string, assertionResults: { status: string }[] }} VitestFile
 * @typedef {{ stats: { expected: number, unexpected: number, skipped: number },
 *   errors: unknown[] }} PlaywrightReport
 */

const status = Number(process.argv[2] ?? 0);
const reports = [
  countsIn('test-results/vitest.json', countVitest),
  countsIn('test-results/e2e.json', countPlaywright),
];
const missing = reports.filter((counts) => counts === null).length;
const total = { passed: 0, failed: 0, skipped: 0 };
for (const counts of reports) {
  total.passed += counts?.passed ?? 0;
  total.failed += counts?.failed ?? 0;
  total.skipped += counts?.skipped ?? 0;
}
if (total.failed === 0 && (status !== 0 || missing > 0)) {
  console.error(`Failed outside of the tests: exit code ${status}, ${missing} reports missing.`);
  total.failed = 1;
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** @param {string} file @param {(report: never) => Counts} count @returns {Counts | null} */
function countsIn(file, count) {
  try {
    return count(/** @type {never} */ (JSON.parse(readFileSync(file, 'utf8'))));
  } catch (failure) {
    console.error(`No report in ${file}: ${failure instanceof Error ? failure.message : failure}`);
    return null;
  }
}

/** @param {VitestReport} report @returns {Counts} */
function countVitest(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.testResults.filter(isBroken).length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** A file that does not load has no tests to count as failed. @param {VitestFile} file */
function isBroken({ status, assertionResults }) {
  return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
}

/** @param {PlaywrightReport} report @returns {Counts} */
function countPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}
