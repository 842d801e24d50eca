/** What a list draws, line by line: its rows, or groups with the rows of those that are not folded. */
export interface GroupEntry<Row> {
  readonly group: string;
  readonly rows: readonly Row[];
  readonly folded: boolean;
}
export interface RowEntry<Row> {
  readonly row: Row;
}
export type Entry<Row> = GroupEntry<Row> | RowEntry<Row>;

export const isGroup = <Row>(entry: Entry<Row>): entry is GroupEntry<Row> => 'group' in entry;

/**
 * @param groupOf undefined for a list without groups; the groups stand in the order in which the rows bring them.
 * @param folded groups of which only the head is drawn.
 */
export function entriesOf<Row>(
  rows: readonly Row[],
  groupOf: ((row: Row) => string) | undefined,
  folded: ReadonlySet<string>,
): readonly Entry<Row>[] {
  if (groupOf === undefined) return rows.map((row) => ({ row }));
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = groupOf(row);
    const list = groups.get(key);
    if (list) list.push(row);
    else groups.set(key, [row]);
  }
  return [...groups].flatMap(([group, own]): readonly Entry<Row>[] => {
    const head = { group, rows: own, folded: folded.has(group) };
    return head.folded ? [head] : [head, ...own.map((row) => ({ row }))];
  });
}
