/** The papers of a 移交包 as files: made by the press, off the host's thread, in the office's wording. */
import { unzipSync } from 'fflate';
import type { Envelope } from '../../../templates/kind';
import type { FourChecked } from '../../contract/four-checks';
import type { Desk } from '../desk/desk';
import { officeOfDesk } from '../desk/office';
import type { Press } from '../desk/press';
import { begun } from '../desk/records';
import { kindOf } from '../documents/catalogue';
import { overlaysOf } from '../documents/overlays';
import { AppError } from '../errors';
import { catalogueData } from './archive-papers';
import type { BagFiles } from './bag';
import { fourChecksReport } from './four-checks/report';
import type { Meant } from './meant';
import { transferList } from './transfer-list';

/**
 * 归档文件目录, 四性检测报告 and 移交清单, each as DOCX and PDF.
 * @param goesOn asked between two papers; `false` ends it.
 * @returns undefined when it was ended.
 * @throws AppError: a paper that cannot be set.
 */
export async function parcelPapers(
  desk: Desk,
  press: Press,
  meant: Meant,
  checked: FourChecked,
  receiver: string,
  goesOn: () => boolean,
): Promise<BagFiles | undefined> {
  const papers = [
    ['归档文件目录', 'archive-catalogue', catalogueData(desk, meant)],
    ['四性检测报告', 'four-checks-report', fourChecksReport(desk, checked, meant.chain.head)],
    ['移交清单', 'transfer-list', { ...(await transferList(desk, meant)), receiver }],
  ] as const;
  const run = press.start({ office: officeOfDesk(desk), to: ['docx', 'pdf'], as: 'files', name: '移交' });
  try {
    for (const [name, slug, data] of papers) {
      if (!goesOn()) return undefined;
      const kind = kindOf(slug);
      const record: Envelope = {
        ...{ kind: slug, version: kind.version },
        data: begun(desk, kind, kind.schema.parse(data)),
      };
      const overlays = await overlaysOf(record, desk.overlays, desk.tools.ports.pictures.refOf);
      const { written, faults } = await run.paper({ name, record, overlays, pictures: new Map() });
      const [first] = faults;
      if (!written)
        throw new AppError('archive', {
          message: `${name}排不出来：${first?.message ?? ''}`,
          remedy: first?.remedy ?? '请再试一次。',
        });
    }
    const { file } = await run.finish();
    return new Map(Object.entries(unzipSync(file?.bytes ?? new Uint8Array())));
  } finally {
    run.stop();
  }
}
