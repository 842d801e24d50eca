/** Every kind's samples as papers: bound, lowered and laid out with the stand-in faces, pictures from the repository. */
import { readFileSync, readdirSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PaperDocument } from '../../templates/document/blocks';
import { lower } from '../../templates/flow/lower';
import type { Kind } from '../../templates/kind';
import { kinds } from '../../templates/kinds/index';
import type { Fault } from '../../templates/official/fault';
import type { SetupName } from '../../templates/official/setups';
import { toPaper } from '../../templates/paper';
import { sampleOffice } from '../../templates/sample-office';
import { layout } from '../../templates/typeset/layout';
import type { PictureBytes, Pictures, WriterInput } from '../../templates/writers/input';
import { standInFaces } from './stand-in-faces';

const pictureFolder = fileURLToPath(
  new URL('../../templates/kinds/rectification-report/pictures', import.meta.url),
);

/** The sample photographs under the names that records give them: 640 × 480 pixels each. */
function readSamplePictures(): Record<string, PictureBytes> {
  const pictures: Record<string, PictureBytes> = {};
  for (const file of readdirSync(pictureFolder)) {
    const bytes = new Uint8Array(readFileSync(path.join(pictureFolder, file)));
    const picture = { bytes, mime: 'image/jpeg', width: 640, height: 480 } as const;
    pictures[`pictures/${file}`] = picture;
    pictures[`sha256:${createHash('sha256').update(bytes).digest('hex')}`] = picture;
  }
  return pictures;
}

let pictures: Pictures | undefined;
export const samplePictures = (): Pictures => (pictures ??= readSamplePictures());

export interface PaperMade {
  readonly document: PaperDocument;
  readonly faults: readonly Fault[];
  readonly input: WriterInput;
}

/** Whether data of a kind gives a paper at all, annexes included. */
export const givesPaper = (kind: Kind, data: unknown): boolean =>
  toPaper({ kind: kind.slug, version: kind.version, data }, { office: sampleOffice, kinds }).document !==
  undefined;

/** Data of a kind, made into everything that writers need. Throws when the data gives no paper. */
export async function makePaper(kind: Kind, data: unknown, setup: SetupName = 'common'): Promise<PaperMade> {
  const envelope = { kind: kind.slug, version: kind.version, data };
  const { document, faults } = toPaper(envelope, { office: sampleOffice, kinds, setup });
  if (document === undefined)
    throw new Error(`${kind.slug}: ${faults.map((fault) => fault.message).join(' ')}`);
  const { chains, fonts } = await standInFaces();
  const flow = lower(document);
  const laid = layout(flow, chains, samplePictures());
  return {
    document,
    faults,
    input: { flow, layout: laid, fonts, pictures: samplePictures(), latinFace: sampleOffice.latinFace },
  };
}

/** All samples by a name that is good for a file: `task-breakdown`, `task-breakdown-2`. */
export const allSamples: readonly { readonly name: string; readonly kind: Kind; readonly data: unknown }[] =
  kinds.flatMap((kind) =>
    kind.samples.map(({ data }, n) => ({ name: n === 0 ? kind.slug : `${kind.slug}-${n + 1}`, kind, data })),
  );
