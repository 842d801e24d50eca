/** The lines of head, signature and colophon that a paper's fields and its office make. */
import type { Annex } from '../annexes';
import { addresseeLine, copyToLine } from '../addressees';
import type { Office } from '../office';
import type { LetterPaper, OfficialPaper } from './schema';

/** The lines of the 版记 but for 主送. */
export interface ColophonView {
  readonly copyTo: string;
  readonly printer: string;
  /** 2017年10月17日印发; '' while there is no date. */
  readonly printDate: string;
}

export interface OfficialPaperView extends ColophonView {
  /** 发文机关标志: the lead organ alone, or all, lead organ first (7.2.4). */
  readonly headOrgans: readonly string[];
  /** 主送机关 with its colon; '' where there is none or it stands in the 版记. */
  readonly addresseeLine: string;
  /** Names of case A and B, or the signers of case C. */
  readonly signatureNames: readonly string[];
  readonly posts: readonly string[];
  readonly mainTo: string;
}

const named = (names: readonly string[]): readonly string[] => names.filter((name) => name.trim() !== '');

/** 发文机关, the office's own unless the paper names others. */
export const organsOf = (paper: Pick<OfficialPaper, 'organs'>, office: Office): readonly string[] => {
  const organs = named(paper.organs);
  return organs.length > 0 ? organs : [office.redHead];
};

export const headOrgansOf = (paper: OfficialPaper, office: Office): readonly string[] =>
  paper.leadOnly ? organsOf(paper, office).slice(0, 1) : organsOf(paper, office);

/** 署名机关, the 发文机关 unless the paper names others. */
export const issuersOf = (paper: OfficialPaper, office: Office): readonly string[] => {
  const issuers = named(paper.issuers);
  return issuers.length > 0 ? issuers : organsOf(paper, office);
};

export function officialPaperView(paper: OfficialPaper, office: Office): OfficialPaperView {
  const line = addresseeLine(paper.addressees);
  const stamped = paper.signature.case === 'C' && paper.signature.signers.length > 0;
  return {
    headOrgans: headOrgansOf(paper, office),
    addresseeLine: paper.mainToInColophon ? '' : line,
    signatureNames: stamped ? paper.signature.signers.map(({ name }) => name) : issuersOf(paper, office),
    posts: stamped ? paper.signature.signers.map(({ post }) => post) : issuersOf(paper, office).map(() => ''),
    mainTo: paper.mainToInColophon && line !== '' ? line.replace(/：$/, '。') : '',
    ...colophonView(paper, office),
  };
}

export const colophonView = (
  { copyTo, printer, printDate }: Pick<OfficialPaper, 'copyTo' | 'printer' | 'printDate'>,
  office: Office,
): ColophonView => ({
  copyTo: copyToLine(copyTo),
  printer: printer.trim() === '' ? office.printer : printer,
  printDate: printDate === '' ? '' : `${printDate}印发`,
});

/** A letter as a paper with a red head: its lead organ alone in the head, no 印发 line (10.1). */
export const letterAsPaper = (letter: LetterPaper): OfficialPaper => ({
  ...letter,
  leadOnly: true,
  suffix: '',
  mainToInColophon: false,
  printer: '',
  printDate: '',
});

/** The names of the annexes, for the 附件说明. */
export const annexTitlesOf = ({ annexes }: { readonly annexes: readonly Annex[] }): readonly string[] =>
  annexes.map(({ title }) => title);
