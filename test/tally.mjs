// Prints the result of the last test run as CI reads it: `12 passed, 0 failed, 1 skipped`.
// Usage: node test/tally.mjs <exit code of npm test>
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/**
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number,
 *   numTodoTests: number, testResults: VitestFile[] }} VitestReport
 * @typedef {{ status: string, assertionResults: { status: string }[] }} VitestFile
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number },
 *   errors: unknown[] }} PlaywrightReport
 */

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { passed, failed, skipped } = readTotals(Number(process.argv[2] ?? 0));
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failed > 0 ? 1 : 0;
}

/**
 * The totals of both reports. A run that fails outside of the tests, by its exit code or by a missing report,
 * counts as one failure.
 *
 * @param {number} exitCode of `npm test` @returns {Counts}
 */
export function readTotals(exitCode) {
  const reports = [
    readReport('test-results/vitest.json', countVitest),
    readReport('test-results/e2e.json', countPlaywright),
  ];
  const missing = reports.filter((counts) => counts === null).length;
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const counts of reports) {
    total.passed += counts?.passed ?? 0;
    total.failed += counts?.failed ?? 0;
    total.skipped += counts?.skipped ?? 0;
  }
  if (total.failed === 0 && (exitCode !== 0 || missing > 0)) {
    console.error(
      `Failed outside of the tests: exit code ${exitCode}, ${missing} reports missing.`,
    );
    total.failed = 1;
  }
  return total;
}

/** @param {string} file @param {(report: never) => Counts} count @returns {Counts | null} */
function readReport(file, count) {
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

/** A file that does not load has no tests that count as failed. @param {VitestFile} file */
function isBroken({ status, assertionResults }) {
  return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
}

/** Counts a test that needed a second try as failed. @param {PlaywrightReport} report @returns {Counts} */
function countPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}
