/** 签收登记: every paper by which cases were handed over, who signed for it and when; what is unsigned comes first. */
import { breathe } from '../../desk/tools';
import type { Ledger } from '../desk/ledger';
import { receiptOf, type Receipt } from './receipt';

const AT_ONCE = 64;

/** The longest unsigned first, then the latest handed over. */
export async function receipts(ledger: Ledger): Promise<readonly Receipt[]> {
  const handed = [...ledger.cases.values()].filter(({ handedOverOn }) => handedOverOn !== undefined);
  const found: Receipt[] = [];
  for (let at = 0; at < handed.length; at += AT_ONCE) {
    const some = handed.slice(at, at + AT_ONCE);
    const read = await Promise.all(some.map(({ id }) => ledger.history(id)));
    found.push(...some.flatMap((kase, n) => receiptOf(read[n]!, kase, ledger.today()) ?? []));
    await breathe();
  }
  const unsigned = ({ signedOn }: Receipt): number => (signedOn === '' ? 0 : 1);
  return found.sort(
    (a, b) =>
      unsigned(a) - unsigned(b) ||
      (a.signedOn === ''
        ? a.handedOverOn.localeCompare(b.handedOverOn)
        : b.handedOverOn.localeCompare(a.handedOverOn)) ||
      a.id.localeCompare(b.id),
  );
}
