/** A folder with many cases, as months of work leave it: for benches of the ledger. */
import { settingsSchema } from '../../electron/contract/desk';
import { caseChange } from '../../electron/service/campaign/desk/stored-case';
import { saveSettings } from '../../electron/service/desk/settings';
import { sampleOffice } from '../../templates/sample-office';
import { deskAt } from '../faults/hand-over-process';
import { seeded } from '../faults/scale';
import { historiesOf, newStory, step } from '../support/random-cases';

const TOLD = 1000;

/** Stories told once and kept under other ids: the id stands in the first event. @param place is made. */
export async function fillFolder(place: string, count: number): Promise<void> {
  const desk = await deskAt(place);
  await saveSettings(desk, settingsSchema.parse({ office: sampleOffice }));
  const random = seeded(1);
  const story = newStory();
  while (story.cases.size < TOLD) step(story, random, { wrong: 0 }, 0.1);
  const histories = historiesOf(story);
  const changeAt = (i: number) => {
    const id = `XC-201710-${String(i + 1).padStart(5, '0')}`;
    const { id: was, events } = histories[i % TOLD]!;
    const [first, ...rest] = events;
    const renamed = { ...first!, data: { ...(first!.data as object), id } };
    return caseChange({ ...story.cases.get(was)!, id }, { id, events: [renamed, ...rest] });
  };
  for (let from = 0; from < count; from += 500) {
    const changes = Array.from({ length: Math.min(500, count - from) }, (_, i) => changeAt(from + i));
    await desk.commit({ action: 'case.register', subject: '', note: '' }, changes);
  }
  await desk.close();
}
