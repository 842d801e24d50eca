/** A paper's files for the archive: the PDF/A with the 归档章, and the DOCX as it was exported. */
import { stampFirstPage, type ArchiveStamp } from '../../../templates/typeset/archive-stamp';
import { writers } from '../../../templates/writers/table';
import { renderPaper, type PaperJob } from '../documents/render';
import { stops } from '../documents/stops';
import { AppError } from '../errors';
import type { Ports } from '../ports';

export interface ArchivePaper {
  readonly pdf: Uint8Array;
  readonly docx: Uint8Array;
  /** Sides with text or pictures. */
  readonly pages: number;
}

/**
 * @param stampOf what the stamp says, by the number of sides; undefined leaves it to the hand.
 * @throws AppError `faults` when the record does not make a final paper any more.
 */
export async function archivePaper(
  job: PaperJob,
  stampOf: ((pages: number) => ArchiveStamp) | undefined,
  ports: Ports,
): Promise<ArchivePaper> {
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
  const pdf = await writers.pdf({ ...input, layout });
  return { pdf, docx: await writers.docx(input), pages };
}
