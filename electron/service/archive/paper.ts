/** A paper's files for the archive: the PDF/A with the 归档章, and the DOCX as it was exported. */
import { stampFirstPage, type ArchiveStamp } from '../../../templates/typeset/archive-stamp';
import { withWatermark } from '../../../templates/typeset/watermark';
import { writers } from '../../../templates/writers/table';
import { renderPaper, type PaperJob } from '../documents/render';
import { stops } from '../documents/stops';
import { AppError } from '../errors';
import type { Ports } from '../ports';

/** What the stamp says, by the number of sides. */
type StampOf = (pages: number) => ArchiveStamp;

export interface ArchivePaper {
  readonly pdf: Uint8Array;
  readonly docx: Uint8Array;
  /** Sides with text or pictures. */
  readonly pages: number;
}

/** The paper set as it is sealed. @throws AppError `faults` when the record does not make a final paper any more. */
async function finalLayout(job: PaperJob, stampOf: StampOf | undefined, ports: Ports) {
  const { laid, faults } = await renderPaper(job, ports);
  const stopping = faults.find((fault) => stops(fault, true));
  if (!laid || stopping)
    throw new AppError('faults', {
      message: stopping?.message ?? '这份文书排不出版面',
      remedy: stopping?.remedy ?? '请打开文书查看。',
    });
  const fonts = await ports.fonts();
  const pages = laid.layout.pages.filter(({ items }) => items.length > 0).length;
  const input = { ...laid, fonts: fonts.font, latinFace: job.office.latinFace, gzip: ports.gzip };
  const layout = stampOf ? stampFirstPage(laid.layout, stampOf(pages), fonts.chains) : laid.layout;
  return { input, layout, pages, chains: fonts.chains };
}

/**
 * @param stampOf undefined leaves it to the hand.
 * @throws AppError `faults` when the record does not make a final paper any more.
 */
export async function archivePaper(
  job: PaperJob,
  stampOf: StampOf | undefined,
  ports: Ports,
): Promise<ArchivePaper> {
  const { input, layout, pages } = await finalLayout(job, stampOf, ports);
  const pdf = await writers.pdf({ ...input, layout });
  return { pdf, docx: await writers.docx(input), pages };
}

/** The PDF alone, as `archivePaper` makes it, and the same with 副本 and a note on every page. */
export async function archivePdf(
  job: PaperJob,
  stampOf: StampOf | undefined,
  ports: Ports,
): Promise<{ readonly pdf: Uint8Array; readonly copy: (note: string) => Promise<Uint8Array> }> {
  const { input, layout, chains } = await finalLayout(job, stampOf, ports);
  return {
    pdf: await writers.pdf({ ...input, layout }),
    copy: (note) => writers.pdf({ ...input, layout: withWatermark(layout, '副本', note, chains) }),
  };
}
