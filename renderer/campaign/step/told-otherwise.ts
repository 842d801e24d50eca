/** What a step asks for and its paper holds in another shape: pairs of photographs, a signature, boxes of opinions. */
import { opinionKeys, type OpinionKey } from '../../../templates/kinds/closure/schema';
import { listOf } from '../../state/form-values';
import { getIn } from '../../state/paths';

type Data = Readonly<Record<string, unknown>>;

const textAt = (data: unknown, path: string): string => {
  const value = getIn(data, path);
  return typeof value === 'string' ? value : '';
};

/** The boxes of a 销号单 as the ledger calls them. */
const boxes: Readonly<Record<OpinionKey, string>> = {
  self: 'unit',
  lead: 'lead',
  local: 'township',
  office: 'office',
  leader: 'leader',
};

/** The boxes that are signed on the paper as it has them, agreement being what the words say; the others as they stand. */
function opinions([paper]: readonly Data[], given: unknown): readonly unknown[] {
  const rows = listOf(given) as readonly Data[];
  const signed = opinionKeys.flatMap((key) => {
    const by = textAt(paper, `${key}.signer`);
    const text = textAt(paper, `${key}.text`);
    if (by === '') return [];
    const agrees = text.includes('同意') && !text.includes('不同意');
    return [{ box: boxes[key], by, on: textAt(paper, `${key}.date`), agrees }];
  });
  const named = new Set(signed.map(({ box }) => box));
  return [...signed, ...rows.filter(({ box }) => !named.has(box as string))];
}

/** Rows that begin as the case knows them and take what the paper has. */
export const merged: Readonly<Record<string, (parts: readonly Data[], given: unknown) => unknown>> = {
  opinions,
};

/** Pairs of which both photographs are there. */
const photoPairs = (parts: readonly Data[]): number =>
  parts
    .flatMap(({ photos }) => listOf(photos))
    .filter((pair) => textAt(pair, 'before.picture') !== '' && textAt(pair, 'after.picture') !== '').length;

/** By the names of the step's fields, of the paper and the first rows of its lists. */
export const told: Readonly<Record<string, (parts: readonly Data[]) => unknown>> = {
  photoPairs,
  signedBy: ([paper]) => listOf(paper?.signatories)[0] ?? paper?.signatory,
};
