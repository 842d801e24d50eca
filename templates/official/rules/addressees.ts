/** R21, R23, R25, R26 and R44: 主送 and 抄送. */
import { kindsWithoutAddressee, type Direction } from '../document-kinds';
import type { Fault, Place } from '../fault';
import { ruleFault, within } from './catalogue';

/** Rank of an addressee as seen from the issuing organ; `person` is an individual leader. */
export type Rank = 'superior' | 'peer' | 'subordinate' | 'person';

export interface Addressee {
  readonly name: string;
  readonly level: Rank;
  /** A leader who himself assigned the matter may be written to (条例 15(五)). */
  readonly assigned?: boolean;
}

/** R23 and R26: the main addressees of a paper of this kind (文种). Each fault is placed at its addressee. */
export function checkAddressees(list: readonly Addressee[], at: Place, kind: string): Fault[] {
  const faults = list.flatMap(({ name, level, assigned }, index) =>
    level === 'person' && assigned !== true
      ? [
          ruleFault(
            'R23',
            within(at, `[${index}]`, at.label),
            `主送“${name}”是领导个人，除本人交办事项外，不得以本机关名义向领导个人报送公文。`,
            '请改送其所在机关；确系本人交办的，请注明“交办事项”。',
          ),
        ]
      : [],
  );
  const listed = list.map(({ name }) => name).join('、');
  if (list.length > 0 && kindsWithoutAddressee.includes(kind)) {
    faults.push(
      ruleFault(
        'R26',
        at,
        `${kind}写了主送“${listed}”，这一文种不写主送机关。`,
        '请删去主送；需要送达的单位，写在通知或版记中。',
      ),
    );
  }
  return faults;
}

/** R25: the line as printed ends with one full-width colon, and no mark stands before it. */
export function checkAddresseeLine(text: string, at: Place): Fault[] {
  if (text === '' || /[^:：，,。；;、]：$/.test(text)) return [];
  const end = /[:：，,。；;、]+$/.exec(text)?.[0] ?? '';
  const what = end === '' ? '后面没有冒号' : end === ':' ? '用了半角冒号' : `末尾是“${end}”`;
  return [
    ruleFault(
      'R25',
      at,
      `主送机关“${text}”${what}。`,
      `请改为“${text.replace(/[:：，,。；;、]*$/, '')}：”。`,
    ),
  ];
}

/** R21 and R44: 抄送 holds no subordinate on an upward paper and nobody who is a main addressee already. */
export function checkCopyTo(
  list: readonly Addressee[],
  at: Place,
  { direction, addressees }: { readonly direction: Direction; readonly addressees: readonly Addressee[] },
): Fault[] {
  const main = new Set(addressees.map(({ name }) => name));
  return list.flatMap(({ name, level }, index) => {
    const place = within(at, `[${index}]`, at.label);
    const faults: Fault[] = [];
    if (direction === 'up' && level === 'subordinate') {
      faults.push(
        ruleFault(
          'R21',
          place,
          `上行文抄送了下级机关“${name}”。`,
          '请从抄送中删去，需要下级知道的另行发文。',
        ),
      );
    }
    if (main.has(name)) {
      faults.push(ruleFault('R44', place, `“${name}”既是主送又是抄送。`, '请在主送、抄送中只保留一处。'));
    }
    return faults;
  });
}

/** R44: the 抄送 line as printed ends with 。 */
export function checkCopyToLine(text: string, at: Place): Fault[] {
  if (text === '' || text.endsWith('。')) return [];
  return [
    ruleFault('R44', at, `抄送“${text}”末尾没有句号。`, `请改为“${text.replace(/[，,；;、.]*$/, '')}。”。`),
  ];
}
