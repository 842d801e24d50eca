/** The states of a case (official-documents §4.1), the roles of those who change them, and their Chinese names. */

export const states = [
  'registered',
  'pending',
  'handedOver',
  'rectifying',
  'reported',
  'checking',
  'approving',
  'closed',
  'lookBack',
  'rebounded',
  'archived',
  'suspended',
  'transferred',
  'merged',
  'void',
] as const;
export type State = (typeof states)[number];

export const stateNames: Readonly<Record<State, string>> = {
  registered: '登记',
  pending: '待派单',
  handedOver: '待签收',
  rectifying: '整改中',
  reported: '已上报',
  checking: '核查中',
  approving: '公示审批',
  closed: '已销号',
  lookBack: '回头看',
  rebounded: '反弹',
  archived: '归档',
  suspended: '中止',
  transferred: '移交',
  merged: '合并',
  void: '作废',
};

/** On the way to closure: something is still to be done by the unit or by the office. */
export const openStates = [
  'registered',
  'pending',
  'handedOver',
  'rectifying',
  'reported',
  'checking',
  'approving',
] as const satisfies readonly State[];

/** No way leads out of these; a rebounded case goes on in the case that it opened. */
export const endStates = ['archived', 'transferred', 'merged', 'void'] as const satisfies readonly State[];

/** The unit has reported and waits for the office: its deadline is judged by the day of the report. */
export const awaitedStates = ['reported', 'checking', 'approving'] as const satisfies readonly State[];

const among = (list: readonly State[]) => {
  const set: ReadonlySet<State> = new Set(list);
  return (state: State): boolean => set.has(state);
};
export const isOpen = among(openStates);
export const isEnd = among(endStates);
export const isAwaited = among(awaitedStates);
/** Rectified, checked and closed, whatever became of it since. */
export const isClosed = among(['closed', 'lookBack', 'rebounded', 'archived']);

export const roles = ['clerk', 'director', 'districtLeader', 'unit', 'checker'] as const;
export type Role = (typeof roles)[number];

export const roleNames: Readonly<Record<Role, string>> = {
  clerk: '经办人',
  director: '攻坚办负责人',
  districtLeader: '分管区领导',
  unit: '责任单位',
  checker: '核查人',
};
