/** The closing line of npm test counts what really happened. */
import { describe, expect, it } from 'vitest';
import { summarise } from '../../build/summary.mjs';

const report = (files: readonly { status: string; tests: readonly string[] }[]): string => {
  const all = files.flatMap(({ tests }) => tests);
  return JSON.stringify({
    numPassedTests: all.filter((status) => status === 'passed').length,
    numFailedTests: all.filter((status) => status === 'failed').length,
    testResults: files.map(({ status, tests }) => ({
      status,
      assertionResults: tests.map((one, index) => ({ status: one, fullName: `test ${index}` })),
    })),
  });
};

describe('summarise', () => {
  it('counts passed and failed tests', () => {
    const text = report([{ status: 'failed', tests: ['passed', 'failed', 'passed'] }]);
    expect(summarise(text, '', 1)).toEqual({ passed: 2, failed: 1, missing: [] });
  });

  it('counts a file that could not be read as a failure', () => {
    const text = report([
      { status: 'passed', tests: ['passed'] },
      { status: 'failed', tests: [] },
    ]);
    expect(summarise(text, '', 1)).toMatchObject({ passed: 1, failed: 1 });
  });

  it('counts an error outside every test, and a run without a report, as a failure', () => {
    expect(summarise(report([{ status: 'passed', tests: ['passed'] }]), '', 1)).toMatchObject({ failed: 1 });
    expect(summarise('', '', 0)).toMatchObject({ passed: 0, failed: 1 });
  });

  it('names what was skipped and what tests told could not run, each once', () => {
    const text = report([{ status: 'passed', tests: ['passed', 'skipped'] }]);
    const { missing } = summarise(text, 'LibreOffice is not installed\nLibreOffice is not installed\n', 0);
    expect(missing).toEqual(['LibreOffice is not installed', 'test 1 (skipped)']);
  });
});
