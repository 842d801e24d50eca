/** What the office does with its papers, so that a kind is found among thirty: names in the order they are offered. */
export const kindGroups = {
  official: '公文',
  tasks: '任务与计划',
  supervision: '督办与整改',
  records: '台账与材料',
  handling: '办文',
  archive: '归档',
} as const;

export type KindGroup = keyof typeof kindGroups;

/** Kinds by group, in the order of the groups; groups without any are left out. */
export function grouped<K extends { readonly group: KindGroup }>(
  kinds: readonly K[],
): readonly { readonly group: KindGroup; readonly title: string; readonly kinds: readonly K[] }[] {
  const names = Object.keys(kindGroups) as KindGroup[];
  return names
    .map((group) => ({
      group,
      title: kindGroups[group],
      kinds: kinds.filter((kind) => kind.group === group),
    }))
    .filter((each) => each.kinds.length > 0);
}
