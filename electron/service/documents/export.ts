/** A paper's files: what export answers to the command line and to the window alike. */
import type { Fault } from '../../../templates/official/fault';
import type { Breaks, Layout } from '../../../templates/typeset/page';
import { writers } from '../../../templates/writers/table';
import type { Ports, RoleFont } from '../ports';
import { formats, type Format } from './formats';
import { breakPaper, renderPaper, type PaperJob, type Rendered } from './render';
import { replacedFonts, strictFontFaults } from './replaced-fonts';
import { stops } from './stops';

export interface ExportOptions {
  readonly to: readonly Format[];
  /** To be finalised: severe faults of the rules stop it too. */
  readonly final: boolean;
  /** A stand-in font stops it. */
  readonly strictFonts: boolean;
}

export interface Exported {
  /** In the order asked for; empty when a fault stopped the paper. */
  readonly files: readonly { readonly format: Format; readonly bytes: Uint8Array }[];
  readonly faults: readonly Fault[];
  /** Official faces that the pages were set without. */
  readonly replaced: readonly RoleFont[];
}

/** Makes all files of a paper, or none. */
export async function exportPaper(job: PaperJob, options: ExportOptions, ports: Ports): Promise<Exported> {
  const flows = options.to.every((format) => format === 'docx');
  const { laid, faults }: Rendered<Layout | Breaks> = flows
    ? await breakPaper(job, ports)
    : await renderPaper(job, ports);
  if (!laid) return { files: [], faults, replaced: [] };
  const fonts = await ports.fonts();
  const replaced = replacedFonts(laid.layout, fonts.roles);
  const missing = options.strictFonts ? strictFontFaults(replaced) : [];
  const all = [...faults, ...missing];
  if (missing.length > 0 || faults.some((fault) => stops(fault, options.final)))
    return { files: [], faults: all, replaced };
  const { flow, layout, pictures } = laid;
  const input = { flow, pictures, fonts: fonts.font, latinFace: job.office.latinFace, gzip: ports.gzip };
  const files = [];
  for (const format of new Set(options.to)) {
    const bytes =
      'pages' in layout
        ? await writers[formats[format].writer]({ ...input, layout })
        : await writers.docx({ ...input, layout });
    files.push({ format, bytes });
  }
  return { files, faults: all, replaced };
}
