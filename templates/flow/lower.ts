/** Blocks → flow: every element gets its style, its blank lines and its indents, for both set-ups. */
import type { Block, PaperDocument, Section } from '../document/blocks';
import { official } from '../official/standard';
import { titleRoom } from '../official/title-break';
import { lineLength, setups, type PageSetup } from '../official/setups';
import {
  blankLines,
  lowerAnnexHead,
  lowerAnnexList,
  lowerHeading,
  lowerParagraph,
  lowerTitle,
  textLine,
} from './body';
import { lowerColophon } from './colophon';
import type { FlowDocument, FlowItem, FlowParagraph, FlowSection } from './flow';
import { lowerDateline, lowerRedHead, lowerRedRule, lowerSignatories } from './head';
import { belowLetterNumber, lowerLetterHead, lowerLetterNumber } from './letter';
import { lowerAttendance } from './minutes';
import { lowerNote, lowerSignature } from './signature';
import { stylesFor } from './styles';
import { lowerForm, lowerPicturePair, lowerTable } from './tables';

/** What a block's lowering may look at besides itself. */
interface Around {
  readonly setup: PageSetup;
  /** Width of the text area, pt. */
  readonly width: number;
  readonly previous: Block | undefined;
  readonly next: Block | undefined;
  /** Nothing of the section is laid yet: a new page has just begun. */
  readonly first: boolean;
}

/**
 * Blank lines above a title: 2 under the red rule (7.3.1) or a letter's number (10.1), 1 under an annex label
 * (title on line 3, 7.3.7).
 */
function titleBlanks(previous: Block | undefined): number {
  switch (previous?.type) {
    case 'redRule':
      return official.blankLinesAfterRedRule.value;
    case 'letterNumber':
      return official.letterTitleBlankLines.value;
    case 'annexHead':
      return official.annexTitleLine.value - official.annexLabelLine.value - 1;
    default:
      return 0;
  }
}

/** The number stands 2 blank lines below the mark (7.2.5, 10.2). */
const numberBlanks = (previous: Block | undefined): FlowItem[] =>
  blankLines(previous?.type === 'redHead' ? official.blankLinesAfterRedHead.value : 0);

/** The body of a 命令 stands 2 blank lines below its number (10.2). */
const orderBlanks = (previous: Block | undefined): FlowItem[] =>
  blankLines(
    previous?.type === 'redHead' && previous.format === 'order' ? official.orderBodyBlankLines.value : 0,
  );

/** The row above was lower than the page's pitch: the first blank line makes up for it. */
const afterNumberRow = (blanks: readonly FlowParagraph[], setup: PageSetup): FlowParagraph[] =>
  blanks.map((blank, i) => (i === 0 ? { ...blank, before: belowLetterNumber(setup) } : blank));

/** 特急 is set with one 字 between (practice). */
const spaced = (text: string): string => ([...text].length === 2 ? [...text].join('　') : text);

/** One blank line after the last line under a title (7.3.2), none before a table. */
const blankAfter = (next: Block | undefined): FlowItem[] =>
  next === undefined || ['byline', 'table', 'form'].includes(next.type)
    ? []
    : blankLines(official.blankLinesAfterTitle.value);

function lowerBlock(block: Block, around: Around): FlowItem[] {
  const { setup, previous, next } = around;
  switch (block.type) {
    case 'copyNumber':
      return [textLine('CopyNumber', block.text, block.from)];
    case 'secrecy':
      return [textLine('Secrecy', block.text, block.from)];
    case 'urgency':
      return [textLine('Urgency', spaced(block.text), block.from)];
    case 'redHead':
      return [lowerRedHead(block)];
    case 'documentNumber':
      return [
        ...numberBlanks(previous),
        textLine('DocumentNumber', block.text, block.from),
        ...orderBlanks(previous),
      ];
    case 'signatories':
      return [...numberBlanks(previous), ...lowerSignatories(block)];
    case 'redRule':
      return [lowerRedRule(block, setup)];
    case 'letterHead':
      return lowerLetterHead(block, around.first, setup);
    case 'letterNumber':
      return lowerLetterNumber(block, setup);
    case 'dateline':
      return [lowerDateline(block)];
    case 'attendance':
      return lowerAttendance(block, previous?.type !== 'attendance');
    case 'title': {
      const above = blankLines(block.blanksBefore ?? titleBlanks(previous));
      return [
        ...(previous?.type === 'letterNumber' ? afterNumberRow(above, setup) : above),
        lowerTitle(block, titleRoom(around.width)),
        ...(block.blanksAfter === undefined ? blankAfter(next) : blankLines(block.blanksAfter)),
      ];
    }
    case 'byline':
      return [textLine('Byline', block.text, block.from), ...blankAfter(next)];
    case 'addressees':
      return [textLine('Addressees', block.text, block.from)];
    case 'paragraph':
      return [lowerParagraph(block)];
    case 'heading':
      return [lowerHeading(block)];
    case 'table':
      return [lowerTable(block)];
    case 'form':
      return [lowerForm(block)];
    case 'picturePair':
      return lowerPicturePair(block);
    case 'annexList':
      return [...blankLines(official.blankLinesBeforeAnnexList.value), ...lowerAnnexList(block)];
    case 'annexHead':
      return [...(around.first ? [] : [{ kind: 'break' } as const]), lowerAnnexHead(block)];
    case 'signature':
      return lowerSignature(block);
    case 'note':
      return [lowerNote(block)];
    case 'blank':
      return blankLines(block.lines);
    case 'pageBreak':
      return [{ kind: 'break' }];
    case 'cutLine':
      return [{ kind: 'rule', role: 'cut', before: 9, weight: 0.5, height: 18, text: block.text }];
    case 'keepTogether':
      return keepTogether(lowerBlocks(block.blocks, setup, around.width, around.first));
  }
}

/** All but the last stay with their successor. */
const keepTogether = (items: readonly FlowItem[]): FlowItem[] =>
  items.map((item, i) =>
    i < items.length - 1 && (item.kind === 'paragraph' || item.kind === 'table')
      ? { ...item, keepNext: true }
      : item,
  );

function lowerBlocks(blocks: readonly Block[], setup: PageSetup, width: number, fresh: boolean): FlowItem[] {
  return blocks.flatMap((block, i) =>
    lowerBlock(block, {
      setup,
      width,
      previous: blocks[i - 1],
      next: blocks[i + 1],
      first: fresh && i === 0,
    }),
  );
}

function lowerSection(section: Section, setup: PageSetup): FlowSection {
  const { orientation, paper, blocks } = section;
  const items = lowerBlocks(blocks, setup, lineLength(section), true);
  return { orientation, ...(paper === undefined ? {} : { paper }), items };
}

/** Lowers a whole paper; lengths in pt, positions on the first page in mm. Never fails on a checked document. */
export function lower(document: PaperDocument): FlowDocument {
  const setup = setups[document.setup];
  return {
    kind: document.kind,
    title: document.title,
    author: document.author,
    subject: document.subject,
    setup,
    styles: stylesFor(setup),
    sections: document.sections.map((section) => lowerSection(section, setup)),
    colophon: document.colophon && lowerColophon(document.colophon),
    pageNumbering: document.pageNumbering,
  };
}
