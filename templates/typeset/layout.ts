/** The typesetter: a flow and font metrics → pages of positioned lines, rules and images. */
import type { FaceRole } from '../document/blocks';
import type { FlowDocument } from '../flow/flow';
import { addColophon, finishPages, type Assembled } from './assemble';
import { setColophon } from './colophon';
import { atlasOf } from './faces';
import { frameOf } from './frame';
import { createLosses, type Losses } from './losses';
import type { FaceChains } from './metrics';
import type { BreakFacts, Breaks, Layout, Page, PictureSizes } from './page';
import { setSection, type SetSection } from './set-section';
import { settleSection, type Settled } from './settle';
import { createShaper } from './shape';
import type { Tools } from './tools';

/**
 * Lays a paper out. Pure: the same flow, metrics and picture sizes give the same pages everywhere.
 * @param faces for each role the fonts to try in order; a role without any prints 〓
 * @param pictures upright pixel sizes by `ref`; an unknown picture gets a square place
 * @returns pages in pt from the page's top left, what DOCX must know of the breaks, and characters that
 * could not be set as written
 */
export function layout(flow: FlowDocument, faces: FaceChains, pictures: PictureSizes): Layout {
  const { facts, pages, losses } = laid(flow, faces, pictures);
  return { pages, facts, faults: losses.faults(), roles: rolesOn(pages) };
}

/**
 * What `layout` finds out without its pages, in less time: a long table's lines are measured and broken but not
 * placed.
 */
export function breaksOf(flow: FlowDocument, faces: FaceChains, pictures: PictureSizes): Breaks {
  const tableRoles = new Set<FaceRole>();
  const { facts, pages, assembled, losses } = laid(flow, faces, pictures, tableRoles);
  // a character that was lost is told with its page and line
  if (assembled.pages.some(({ lost }) => lost.length > 0)) return layout(flow, faces, pictures);
  return { facts, faults: losses.faults(), roles: new Set([...tableRoles, ...rolesOn(pages)]) };
}

function laid(
  flow: FlowDocument,
  faces: FaceChains,
  pictures: PictureSizes,
  tableRoles?: Set<FaceRole>,
): { facts: BreakFacts; pages: Page[]; assembled: Assembled; losses: Losses } {
  const atlas = atlasOf(faces);
  const losses = createLosses(atlas);
  let paragraphs = 0;
  const nextParagraph = () => paragraphs++;
  const shaper = createShaper(atlas, losses);
  const tools: Tools = { atlas, shaper, styles: flow.styles, pictures, nextParagraph, tableRoles };

  const set: SetSection[] = [];
  let offset = 0;
  for (const section of flow.sections) {
    set.push(setSection(tools, flow, section, offset));
    offset += section.items.length;
  }
  const colophon =
    flow.colophon && setColophon(tools, flow.colophon, frameOf(flow.setup, { orientation: 'portrait' }));

  const settled = set.map((section, i): Settled =>
    settleSection(section, flow.setup.pitch, i === 0, i === set.length - 1 ? colophon : undefined),
  );
  const assembled = addColophon(flow, settled, colophon);
  const pages = finishPages(tools, flow, assembled, losses);
  return { facts: factsOf(settled, assembled), pages, assembled, losses };
}

const factsOf = (settled: readonly Settled[], assembled: Assembled): BreakFacts => ({
  breakBefore: settled.flatMap(({ breakBefore }) => breakBefore),
  carried: settled.flatMap(({ carried }) => carried),
  tightened: settled.flatMap(({ pitch }, section) => (pitch === undefined ? [] : [{ section, pitch }])),
  restarts: settled.flatMap(({ restarts }) => restarts),
  tables: settled.flatMap(({ tables }) => tables),
  colophonAlone: assembled.colophonAlone,
  blankBeforeColophon: assembled.blankBeforeColophon,
});

/** The roles of all that is written on pages. */
function rolesOn(pages: readonly Page[]): Set<FaceRole> {
  const roles = new Set<FaceRole>();
  for (const { items } of pages)
    for (const item of items) if (item.kind === 'line') for (const { role } of item.runs) roles.add(role);
  return roles;
}
