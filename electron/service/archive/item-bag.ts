/** A record's bag and the line that the archive's journal will hold of it; nothing is written yet. */
import { kinds } from '../../../templates/kinds/index';
import { kindsWith } from '../../../templates/overlay/kinds';
import type { Period } from '../../contract/archive';
import { settingsOf, type Desk } from '../desk/desk';
import { titleOf } from '../desk/entry';
import { deskSource, officeOfDesk } from '../desk/office';
import type { StoredRecord } from '../desk/stored';
import { kindOf } from '../documents/catalogue';
import { overlaysOf } from '../documents/overlays';
import { AppError } from '../errors';
import { makeBag, type Bag, type BagFiles, type BagInfo } from './bag';
import type { Chain, ChainEntry } from './chain';
import { missingItems } from './metadata';
import { authorOf, dateOf, fieldOf, type MetadataSource } from './metadata-source';
import { archivePaper } from './paper';
import { contentsOf, metadataFiles } from './payload';
import { placeOf } from './place';
import { readmeOf } from './readme';
import { stampFor } from './stamp';

export interface Wanted {
  readonly period?: Period | undefined;
  readonly scans: BagFiles;
}

/** What bag-info.txt says before the counts. */
const infoOf = ({ place, office, title, at, record }: MetadataSource, before?: ChainEntry): BagInfo => [
  ['Source-Organization', office.name],
  ['External-Identifier', place.code],
  ['External-Description', title],
  ['Bagging-Date', at.slice(0, 10)],
  ['Internal-Sender-Identifier', record.id],
  ['Duban-Version', String(place.version)],
  ['Duban-Replaces', before ? `${before.path} sha256:${before.digest}` : ''],
];

function entryOf(source: MetadataSource, bag: Bag, { head, entries }: Chain, scans: number): ChainEntry {
  const { record, kind, place, title, at, actor, pages } = source;
  const before = entries.filter((entry) => entry.record === record.id).at(-1);
  return {
    n: head.count + 1,
    previous: head.digest,
    at,
    actor,
    record: record.id,
    version: place.version,
    path: place.path,
    digest: bag.digest,
    ...(before ? { replaces: { path: before.path, digest: before.digest } } : {}),
    kind: kind.slug,
    title,
    number: fieldOf(source, 'number'),
    author: authorOf(source),
    date: dateOf(source),
    code: place.code,
    group: place.group,
    serial: place.serial,
    year: place.year,
    period: place.period,
    section: place.section,
    pages,
    bytes: bag.bytes,
    scans,
    ...(record.meta.forCase ? { forCase: record.meta.forCase.id } : {}),
  };
}

/** @throws AppError in words: a paper that cannot be set any more, a picture that is gone, an element that is missing. */
export async function itemBag(
  desk: Desk,
  record: StoredRecord,
  chain: Chain,
  wanted: Wanted,
): Promise<{ readonly bag: Bag; readonly entry: ChainEntry }> {
  const { archive } = settingsOf(desk);
  const office = officeOfDesk(desk);
  const builtIn = kindOf(record.kind);
  const place = await placeOf(desk, record, chain.entries, wanted.period);
  const stampOf = archive.stamp ? stampFor(archive.fonds, place) : undefined;
  // the wording that it was finalised in, not that of today
  const overlays = await overlaysOf(record, desk.overlays, desk.tools.ports.pictures.refOf);
  const worded = kindsWith(kinds, overlays);
  const job = { records: [record], source: deskSource(desk), office, kindsOf: () => worded };
  const kind = worded.find(({ slug }) => slug === record.kind) ?? builtIn;
  const paper = await archivePaper(job, stampOf, desk.tools.ports);
  const about = {
    record,
    kind,
    office,
    title: titleOf(record, office),
    place,
    fonds: archive.fonds,
    fondsName: archive.fondsName,
    pages: paper.pages,
    at: desk.at(),
    actor: desk.tools.actor,
    program: `督办文书 ${desk.tools.version}`,
  };
  const contents = await contentsOf(
    desk,
    { record, kind, overlays, paper, stamp: stampOf?.(paper.pages), scans: wanted.scans },
    about,
  );
  const source = {
    ...about,
    files: [...contents].map(([name, bytes]) => ({ name, bytes: bytes.length })),
  };
  const missing = missingItems(source);
  if (missing.length > 0)
    throw new AppError('archive', {
      message: `缺少归档必需的${missing.join('、')}`,
      remedy: '请补齐后再归档。',
    });
  const before = chain.entries.filter((entry) => entry.record === record.id).at(-1);
  const payload = new Map([...contents, ...metadataFiles(source)]);
  const bag = makeBag(payload, infoOf(source, before), readmeOf(source));
  return { bag, entry: entryOf(source, bag, chain, wanted.scans.size) };
}
