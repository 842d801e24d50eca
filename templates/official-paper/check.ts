/** The field rules that every paper with a red head is subject to. */
import { checkAnnexTitles, type Annex } from '../annexes';
import { checkUnfinishedIn } from '../labels';
import type { Direction } from '../official/document-kinds';
import type { Fault } from '../official/fault';
import { checkAddressees, checkCopyTo } from '../official/rules/addressees';
import { ruleFault } from '../official/rules/catalogue';
import { checkPrintDate, checkWrittenDate } from '../official/rules/dates';
import { checkDocumentNumber } from '../official/rules/document-number';
import { checkIssuer, checkNote } from '../official/rules/issuer';
import { mattersOf } from '../official/rules/matters';
import { checkTitle, titleKind } from '../official/rules/title';
import { checkRequest, checkSignatories } from '../official/rules/upward';
import type { Office } from '../office';
import type { z } from '../zod';
import type { OfficialPaper } from './schema';
import { headOrgansOf, issuersOf } from './view';

export interface PaperRules {
  readonly direction: Direction;
  /** 文种 that the title may end with; the first is the paper's own. */
  readonly kinds: readonly [string, ...string[]];
  /** 签发人 of a paper to a superior. */
  readonly signatories?: readonly string[];
  /** The paper's words, from which a 请示 shows how many things it asks. */
  readonly body: string;
  /** Whether the 版记 has 印发机关 and 印发日期: a letter's has not (10.1). */
  readonly printed?: boolean;
}

/** R01–R04, R06–R08, R15–R17, R20–R23, R26, R40, R43 and R44. */
export function checkOfficialPaper(
  paper: OfficialPaper,
  office: Office,
  { direction, kinds, signatories = [], body, printed = true }: PaperRules,
): Fault[] {
  const written = { path: 'writtenDate', label: '成文日期' };
  // what the title says the paper is, even where this kind may not be it
  const kind = titleKind(paper.title) ?? kinds[0];
  return [
    ...checkDocumentNumber(paper.number, { path: 'number', label: '发文字号' }, paper.writtenDate),
    ...checkSignatories(direction, signatories, { path: 'signatories', label: '签发人' }),
    ...checkTitle(paper.title, { path: 'title', label: '标题' }, { kindsAllowed: kinds }),
    ...checkAddressees(paper.addressees, { path: 'addressees', label: '主送机关' }, kind),
    ...(kind === '请示' ? checkAsked(paper, body) : []),
    ...checkIssuer(
      { issuers: issuersOf(paper, office), redHead: headOrgansOf(paper, office) },
      { path: 'issuers', label: '署名机关' },
      (a, b) => a === b || [a, b].every((name) => ownNames(office).includes(name)),
    ),
    ...checkStamps(paper),
    ...checkWrittenDate(paper.writtenDate, written),
    // brackets are added in print; those that were typed must be the right ones
    ...(/^[(（]/.test(paper.note) ? checkNote(paper.note, { path: 'note', label: '附注' }) : []),
    ...checkCopyTo(
      paper.copyTo,
      { path: 'copyTo', label: '抄送机关' },
      { direction, addressees: paper.addressees },
    ),
    ...(printed ? checkPrinted(paper) : []),
  ];
}

/** Names of the office itself: full, short, and that of its red head. */
const ownNames = ({ name, shortName, redHead }: Office): readonly string[] => [name, shortName, redHead];

/** R20: a 请示 has one main addressee and asks one thing. */
function checkAsked({ title, addressees }: OfficialPaper, body: string): Fault[] {
  const names = addressees.map(({ name }) => name).filter((name) => name.trim() !== '');
  const matters = mattersOf(title, body);
  return checkRequest({ addressees: names, matters }, { path: 'addressees', label: '主送机关' });
}

/** R08: 印发日期 is given, and not before the 成文日期. */
export function checkPrinted({
  printDate,
  writtenDate,
}: Pick<OfficialPaper, 'printDate' | 'writtenDate'>): Fault[] {
  const at = { path: 'printDate', label: '印发日期' };
  if (printDate.trim() !== '') return checkPrintDate(`${printDate}印发`, at, writtenDate);
  return [ruleFault('R08', at, '没有填写印发日期。', '请填写付印的日期，例如 2017年10月17日。')];
}

/** 签名章 stands behind the full post of each signer (7.3.5.3). */
const checkStamps = ({ signature }: OfficialPaper): Fault[] =>
  signature.case === 'C' ? checkSigners(signature.signers, 'signature.signers') : [];

/** R40: every signer has post and name; `path` is their field. */
export function checkSigners(signers: OfficialPaper['signature']['signers'], path: string): Fault[] {
  const at = { path, label: '签名章' };
  const remedy = '请逐个填写签发人的职务全称和姓名。';
  if (signers.length === 0) return [ruleFault('R40', at, '没有填写加盖签名章的签发人。', remedy)];
  return signers.flatMap(({ post, name }, index) =>
    post.trim() !== '' && name.trim() !== ''
      ? []
      : [
          ruleFault(
            'R40',
            { path: `${path}[${index}]`, label: '签名章' },
            `第${index + 1}位签发人的职务或姓名没有填写。`,
            remedy,
          ),
        ],
  );
}

/** R35 and R66 over a paper's own words: a record among the annexes answers to its own kind's rules. */
export const checkWords = (
  schema: z.core.$ZodType,
  data: { readonly annexes: readonly Annex[] },
): readonly Fault[] => [
  ...checkAnnexTitles(data.annexes, { path: 'annexes', label: '附件' }),
  ...checkUnfinishedIn(schema, {
    ...data,
    annexes: data.annexes.map((annex) => ('record' in annex ? { title: annex.title } : annex)),
  }),
];
