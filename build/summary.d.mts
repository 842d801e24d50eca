/** Types of summary.mjs, for its test. */
export function summarise(
  report: string,
  notRun: string,
  code: number,
): { readonly passed: number; readonly failed: number; readonly missing: readonly string[] };
