/** The typesetter: a flow and font metrics → pages of positioned lines, rules and images. */
import type { FlowDocument } from '../flow/flow';
import { addColophon, finishPages } from './assemble';
import { setColophon } from './colophon';
import { atlasOf } from './faces';
import { frameOf } from './frame';
import { createLosses } from './losses';
import type { FaceChains } from './metrics';
import type { Layout, PictureSizes } from './page';
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
  const atlas = atlasOf(faces);
  const losses = createLosses(atlas);
  let paragraphs = 0;
  const nextParagraph = () => paragraphs++;
  const tools: Tools = {
    atlas,
    shaper: createShaper(atlas, losses),
    styles: flow.styles,
    pictures,
    nextParagraph,
  };

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

  return {
    pages,
    facts: {
      breakBefore: settled.flatMap(({ breakBefore }) => breakBefore),
      carried: settled.flatMap(({ carried }) => carried),
      tightened: settled.flatMap(({ pitch }, section) => (pitch === undefined ? [] : [{ section, pitch }])),
      restarts: settled.flatMap(({ restarts }) => restarts),
      tables: settled.flatMap(({ tables }) => tables),
      colophonAlone: assembled.colophonAlone,
      blankBeforeColophon: assembled.blankBeforeColophon,
    },
    faults: losses.faults(),
  };
}
