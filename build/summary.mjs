// What a run of vitest came to: how many passed and failed, and what did not run.

/**
 * Sum up a run.
 * @param {string} report vitest's JSON report; empty when it wrote none.
 * @param {string} notRun lines in which tests told what they could not run.
 * @param {number} code vitest's exit code.
 * @returns {{ passed: number, failed: number, missing: string[] }}
 */
export function summarise(report, notRun, code) {
  const told = [...new Set(notRun.split('\n').filter(Boolean))];
  if (report === '') return { passed: 0, failed: 1, missing: [...told, 'the tests: vitest wrote no report'] };
  const { testResults, numPassedTests, numFailedTests } = JSON.parse(report);
  const skipped = testResults
    .flatMap((file) => file.assertionResults)
    .filter((one) => one.status !== 'passed' && one.status !== 'failed')
    .map((one) => `${one.fullName} (${one.status})`);
  // A file that could not be read holds no test to fail, and an error outside tests fails none: both count.
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failed = numFailedTests + broken.length;
  return {
    passed: numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    missing: [...told, ...skipped],
  };
}
