/** The peers' task table as a record of ours, and the ways from it to pages and files. */
import { readFileSync } from 'node:fs';
import { gzip } from '../../electron/disk/gzip';
import { toPaper } from '../../templates/paper';
import { kinds } from '../../templates/kinds/index';
import { lower } from '../../templates/flow/lower';
import type { FlowDocument } from '../../templates/flow/flow';
import { sampleOffice } from '../../templates/sample-office';
import { breaksOf, layout } from '../../templates/typeset/layout';
import type { Layout } from '../../templates/typeset/page';
import { writers } from '../../templates/writers/table';
import { standInFaces, type StandInFaces } from '../support/stand-in-faces';
import { taskRows } from './peers/rows';

/** A task breakdown of `count` tasks in eight columns, as a record file has it. */
export const taskRecord = (count: number): unknown => ({
  title: '禹王台区秋冬季大气污染综合治理攻坚行动任务分解表',
  date: '2017年10月16日',
  columns: ['number', 'task', 'standard', 'measures', 'deadline', 'leads', 'leadPersons', 'localities'],
  groups: [
    {
      title: '大气污染治理',
      tasks: taskRows(count).map(([, task, standard, measures, deadline, lead, person, locality]) => ({
        task,
        standard,
        measures,
        deadline,
        leads: [lead],
        leadPersons: [{ name: person }],
        localities: [locality],
      })),
    },
  ],
});

/** A record of a kind as blocks → flow. Throws when it is no paper. */
export function flowOf(kind: string, data: unknown): FlowDocument {
  const { document, faults } = toPaper({ kind, version: 1, data }, { office: sampleOffice, kinds });
  if (document === undefined) throw new Error(faults.map((fault) => fault.message).join(' '));
  return lower(document);
}

export const layoutOf = (flow: FlowDocument, { chains }: StandInFaces): Layout => layout(flow, chains, {});

/** From a record to a file's bytes, as an export makes them. */
export async function exported(kind: string, data: unknown, to: 'docx' | 'pdf'): Promise<Uint8Array> {
  const faces = await standInFaces();
  const flow = flowOf(kind, data);
  const input = { flow, fonts: faces.fonts, pictures: {}, gzip, latinFace: sampleOffice.latinFace };
  return to === 'docx'
    ? writers.docx({ ...input, layout: breaksOf(flow, faces.chains, {}) })
    : writers.pdf({ ...input, layout: layoutOf(flow, faces) });
}

/** File of the face that the peers set everything in. */
export async function fangsongFile(): Promise<{ readonly file: string; readonly bytes: Buffer }> {
  const { byId, chains } = await standInFaces();
  const face = byId.get(chains.fangsong[0]!.id)!;
  return { file: face.file, bytes: readFileSync(face.file) };
}
