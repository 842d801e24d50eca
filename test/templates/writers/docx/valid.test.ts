/** One file of each structure is valid for the Open XML SDK. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { notRun } from '../../../support/not-run';
import { ooxmlFaults, ooxmlValidator } from '../../../support/validate-ooxml';
import { make, papers, type PaperName } from './papers';

const validator = ooxmlValidator();
if (validator === undefined) notRun('DOCX against the Open XML SDK: the validator is not installed');

describe.skipIf(validator === undefined)('DOCX for the Open XML SDK', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'duban-valid-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(Object.keys(papers) as PaperName[])('%s has no fault', async (name) => {
    const file = path.join(folder, `${name}.docx`);
    writeFileSync(file, (await make(papers[name])).bytes);
    expect(await ooxmlFaults(validator!, file)).toEqual([]);
  });
});
