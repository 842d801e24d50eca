/** 工作方案: its parts numbered as they are there, and the lines of the leading group. */
import type { Wording } from '../../bind/wording';
import { formatPerson, type Person } from '../../fields';
import type { Office } from '../../office';
import { annexTitlesOf } from '../../official-paper/view';
import { formatLabel } from '../../official/numbering';
import type { WorkPlan } from './schema';

interface Part {
  readonly label: string;
  readonly title: string;
  readonly text: string;
  readonly from: string;
  /** 组　长：沈志刚（副区长） under 组织领导. */
  readonly group: readonly { readonly text: string; readonly from: string }[];
}

export interface WorkPlanView {
  readonly byline: string;
  readonly parts: readonly Part[];
  readonly annexTitles: readonly string[];
}

const fields = ['guidance', 'goals', 'tasks', 'steps', 'leadership', 'safeguards'] as const;

export function viewOf(data: WorkPlan, _office: Office, wording: Wording): WorkPlanView {
  const group = groupOf(data);
  const told = fields.filter(
    (field) => data[field].trim() !== '' || (field === 'leadership' && group.length > 0),
  );
  const byline = [data.preparedBy, data.date].filter((part) => part !== '').join('　');
  return {
    byline: byline === '' ? '' : `（${byline}）`,
    parts: told.map((field, index) => ({
      label: formatLabel(1, index + 1),
      title: wording.word(field),
      text: data[field],
      from: field,
      group: field === 'leadership' ? group : [],
    })),
    annexTitles: annexTitlesOf(data),
  };
}

function groupOf({ leaders, deputies, members }: WorkPlan): Part['group'] {
  const line = (label: string, people: readonly Person[], from: string) => ({
    text: people.length === 0 ? '' : `${label}：${people.map(formatPerson).join('、')}`,
    from,
  });
  return [
    line('组　长', leaders, 'leaders'),
    line('副组长', deputies, 'deputies'),
    line('成　员', members, 'members'),
  ].filter(({ text }) => text !== '');
}
