/** The field rules: id → source, severity and Chinese name, said once; and the one way to make a fault of a rule. */
import type { Fault, Place, Severity } from '../fault';

export interface Rule {
  /** Clause of GB/T 9704-2012, article of 条例 (党政机关公文处理工作条例), or 实务 for practice. */
  readonly source: string;
  readonly severity: Severity;
  /** For the milder of two cases of one rule. */
  readonly milder?: Severity;
  readonly name: string;
}

export const rules = {
  R01: { source: 'GB/T 9704-2012 7.2.5', severity: 'E', name: '发文字号格式' },
  R02: { source: 'GB/T 9704-2012 7.2.5', severity: 'E', name: '年份用六角括号' },
  R03: { source: 'GB/T 9704-2012 7.2.5', severity: 'E', name: '发文顺序号不加“第”' },
  R04: { source: '实务', severity: 'W', name: '发文字号年份与成文日期一致' },
  R06: { source: 'GB/T 9704-2012 7.3.5.4', severity: 'E', name: '成文日期格式' },
  R07: { source: 'GB/T 9704-2012 7.3.5.4', severity: 'E', name: '日期用阿拉伯数字' },
  R08: { source: 'GB/T 9704-2012 7.4.3', severity: 'W', name: '印发日期' },
  R09: { source: '实务', severity: 'W', name: '时限不早于成文日期' },
  R10: { source: '实务', severity: 'W', name: '反馈时限不早于整改时限' },
  R15: { source: '条例第九条（七）', severity: 'E', name: '标题有文种' },
  R16: { source: '实务', severity: 'W', name: '标题有“关于…的”结构' },
  R17: { source: '实务', severity: 'W', name: '标题标点' },
  R18: { source: 'GB/T 9704-2012 7.3.1', severity: 'I', name: '标题换行' },
  R19: { source: '条例第十五条（四）', severity: 'E', name: '报告不夹带请示事项' },
  R20: { source: '条例第十五条', severity: 'E', name: '请示一文一事、一个主送' },
  R21: { source: '条例第十五条（一）', severity: 'E', name: '上行文不抄送下级' },
  R22: { source: '条例第九条（六），GB/T 9704-2012 7.2.6', severity: 'E', name: '签发人' },
  R23: { source: '条例第十五条（五）', severity: 'E', name: '不主送领导个人' },
  R24: { source: '实务', severity: 'E', name: '不用“请示报告”' },
  R25: { source: 'GB/T 9704-2012 7.3.2', severity: 'E', name: '主送机关后用全角冒号' },
  R26: { source: '实务', severity: 'W', name: '不写主送机关的文种' },
  R35: { source: 'GB/T 9704-2012 7.3.4、7.3.7', severity: 'E', name: '附件说明与附件一致' },
  R36: { source: 'GB/T 9704-2012 7.3.4', severity: 'E', name: '附件顺序号' },
  R37: { source: 'GB/T 9704-2012 7.3.4', severity: 'E', milder: 'W', name: '附件名称后不加标点' },
  R38: { source: 'GB/T 9704-2012 7.3.7', severity: 'E', name: '附件首页标识' },
  R40: { source: '条例第九条（十三）', severity: 'E', name: '署名、印章与发文机关标志一致' },
  R43: { source: 'GB/T 9704-2012 7.3.6', severity: 'W', name: '附注' },
  R44: { source: 'GB/T 9704-2012 7.4.2', severity: 'E', name: '抄送机关' },
  R60: { source: '实务', severity: 'E', name: '数字相加相符' },
  R61: { source: '实务', severity: 'E', milder: 'W', name: '任务要素齐全' },
  R64: { source: '实务', severity: 'E', name: '整改前后照片成对' },
  R65: { source: '实务', severity: 'E', name: '公开的文书不写个人信息' },
  R66: { source: '实务', severity: 'E', name: '没有待填内容' },
  R71: { source: '实务', severity: 'E', name: '核查人不是整改责任人' },
  R72: { source: '实务', severity: 'E', name: '日期先后' },
  R73: { source: '实务', severity: 'E', name: '记录前后一致' },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof rules;

/** Rules that know a milder case. */
export type TwofoldRuleId = {
  [Id in RuleId]: (typeof rules)[Id] extends { milder: Severity } ? Id : never;
}[RuleId];

/** A fault of a rule at a place, with the rule's own severity. */
export const ruleFault = (rule: RuleId, at: Place, message: string, remedy: string): Fault =>
  faultOf(rule, rules[rule].severity, at, message, remedy);

/** The same for the milder case of a rule that has two. */
export const milderFault = (rule: TwofoldRuleId, at: Place, message: string, remedy: string): Fault =>
  faultOf(rule, rules[rule].milder, at, message, remedy);

/** Written out field by field: a table of 1,000 rows may have as many faults, and a spread takes microseconds. */
const faultOf = (
  rule: RuleId,
  severity: Severity,
  { path, label }: Place,
  message: string,
  remedy: string,
): Fault => ({ path, label, rule, severity, message, remedy });

/** The place of a part of a value: `within(at, 'leads', '牵头部门')` → path `tasks[3].leads`. */
export const within = (at: Place, part: string, label: string): Place => ({
  path: at.path === '' ? part : part.startsWith('[') ? `${at.path}${part}` : `${at.path}.${part}`,
  label,
});
