/** The facts of a case as columns of a list: their names on the form and what lists of patrols and offices call them. */
import type { TableColumn } from '../../grid/tables/table';
import { columnOf } from '../../grid/tables/wide-table';
import { isCellField } from '../../form/cell-text';
import type { Cells } from '../../grid/clipboard';
import { headingRow } from '../../grid/sheet-columns';
import { columnOfHeading } from '../../grid/paste';
import { ownFields, type StepForm } from '../step/step-fields';

/** Remembered matchings are kept under it. */
export const factsTable = { id: 'cases', rowName: '问题' } as const;

/** What all rows of a list have in common, unless a column says otherwise. */
export const commonFacts: readonly string[] = ['origin', 'source', 'batch', 'assignedOn'];

const otherwise: Readonly<Record<string, readonly string[]>> = {
  source: ['来源', '交办来源', '交办单位'],
  batch: ['批次', '交办批次', '轮次'],
  sourceNumber: ['序号', '编号', '问题编号', '清单序号', '原件文号'],
  assignedOn: ['交办时间', '转办日期'],
  site: ['企业名称', '单位名称', '企业（单位）', '企业', '点位名称', '点位', '污染源名称', '检查对象'],
  place: ['位置', '地址', '详细地址', '具体位置', '所在地'],
  township: ['乡办', '乡镇', '乡镇（街道）', '属地', '所属乡办', '所在乡办', '街道', '辖区'],
  village: ['村社区', '村', '社区'],
  category: ['类别', '问题类型', '类型', '行业'],
  foundOn: ['检查日期', '检查时间', '发现时间'],
  problem: ['问题描述', '问题', '存在的问题', '发现的问题', '主要问题', '环境问题', '任务', '工作任务'],
  way: ['整治类型', '整改类型', '处理方式'],
  requirements: ['整改要求', '要求', '整改标准', '工作标准', '标准'],
  leadUnit: ['牵头单位', '主管部门', '行业主管部门'],
  units: ['承办单位', '责任部门', '配合单位'],
  persons: ['整改责任人', '责任领导'],
  leaders: ['包案领导', '区级领导', '包保领导'],
};

/** A column for every fact that a cell can hold. */
export const factColumns = (step: StepForm): readonly TableColumn[] =>
  ownFields(step)
    .filter(isCellField)
    .map((field) => ({
      ...columnOf(field, { [field.name]: field.kind === 'list' || field.kind === 'rows' ? [] : '' }),
      also: otherwise[field.name] ?? [],
    }));

/** Cells that no row of heads stands above get an empty one: else their first row would be lost as such. */
export function headed(cells: Cells, columns: readonly TableColumn[]): Cells {
  const heading = cells[headingRow(cells, columns)] ?? [];
  const named = heading.filter((cell) => columnOfHeading(cell, columns) !== undefined).length;
  return named >= 2 ? cells : [heading.map(() => ''), ...cells];
}
