/** Records → one paper's flow and pages: made whole, checked, bound, lowered, laid out; all faults on the way. */
import type { PaperDocument } from '../../../templates/document/blocks';
import { joinPapers } from '../../../templates/document/join';
import type { FlowDocument } from '../../../templates/flow/flow';
import { lower } from '../../../templates/flow/lower';
import type { Envelope, Kind } from '../../../templates/kind';
import { kinds as builtInKinds } from '../../../templates/kinds/index';
import type { Office } from '../../../templates/office';
import type { Fault } from '../../../templates/official/fault';
import { toPaper } from '../../../templates/paper';
import { breaksOf, layout } from '../../../templates/typeset/layout';
import type { Breaks, Layout } from '../../../templates/typeset/page';
import type { Pictures } from '../../../templates/writers/input';
import type { Ports, RecordSource } from '../ports';
import { resolveRecord } from './resolve';
import { stops } from './stops';

/** What is to become one file. */
export interface PaperJob {
  /** Usually one; all units' sheets stand in one file one after the other. */
  readonly records: readonly Envelope[];
  readonly source: RecordSource;
  /** The record file's RecordFile.key, when there is one. */
  readonly key?: string;
  readonly office: Office;
  /** The kinds in the wording that a record is printed in; the built-in ones when not given. */
  readonly kindsOf?: (record: Envelope) => readonly Kind[];
}

export interface Laid<Kept extends Breaks = Layout> {
  readonly flow: FlowDocument;
  readonly layout: Kept;
  readonly pictures: Pictures;
}

export interface Rendered<Kept extends Breaks = Layout> {
  /** Absent when a fault left no paper to lay out. */
  readonly laid?: Laid<Kept>;
  readonly faults: readonly Fault[];
}

/** An annex file that could not be read is told once, with the reason. */
const sameAnnex = (told: Fault, fault: Fault): boolean =>
  told.rule === 'annex' && fault.rule === 'annex' && told.path === fault.path;

/** Checks the records and lays them out. */
export const renderPaper = (job: PaperJob, ports: Ports): Promise<Rendered> => rendered(job, ports, layout);

/** The same for a file that flows: without pages. */
export const breakPaper = (job: PaperJob, ports: Ports): Promise<Rendered<Breaks>> =>
  rendered(job, ports, breaksOf);

async function rendered<Kept extends Breaks>(
  job: PaperJob,
  ports: Ports,
  lay: (...paper: Parameters<typeof layout>) => Kept,
): Promise<Rendered<Kept>> {
  const papers: PaperDocument[] = [];
  const faults: Fault[] = [];
  const pictures: Record<string, Pictures[string]> = {};
  for (const record of job.records) {
    const kinds = job.kindsOf?.(record) ?? builtInKinds;
    const whole = await resolveRecord(record, job.source, kinds, ports.pictures, job.key);
    const { document, faults: found } = toPaper(whole.record, { office: job.office, kinds });
    // one by one: a record of 20 MB may have more than a call takes arguments
    for (const fault of whole.faults) faults.push(fault);
    for (const fault of found) if (!whole.faults.some((told) => sameAnnex(told, fault))) faults.push(fault);
    Object.assign(pictures, whole.pictures);
    if (document) papers.push(document);
  }
  const [first] = papers;
  if (!first || papers.length < job.records.length || faults.some((fault) => stops(fault, false)))
    return { faults };
  const flow = lower(papers.length === 1 ? first : joinPapers(papers, first.title));
  const found = lay(flow, (await ports.fonts()).chains, pictures);
  return { laid: { flow, layout: found, pictures }, faults: [...faults, ...found.faults] };
}
