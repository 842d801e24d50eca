/** The sample office: the kinds' own samples and papers of the same campaign, in a folder that can be thrown away. */
import { kinds } from '../../../templates/kinds/index';
import { sampleOffice } from '../../../templates/sample-office';
import { settingsSchema } from '../../contract/desk';
import type { RecordSource } from '../ports';
import type { Desk } from './desk';
import { take } from './records';
import { saveSettings } from './settings';

/** Fills an empty desk. */
export async function buildSample(desk: Desk, samples: RecordSource): Promise<void> {
  for (const { slug, version, samples: list } of kinds)
    for (const { data } of list) await take(desk, { kind: slug, version, data }, samples);
  // last: a desk that was not filled to the end has no office and is filled again
  await saveSettings(desk, settingsSchema.parse({ office: sampleOffice }));
}
