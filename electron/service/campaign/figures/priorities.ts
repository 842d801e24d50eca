/** The campaign's fifteen priorities and the words by which texts speak of them; an office may add categories of its own. */
import { z } from '../../../../templates/zod';

export const prioritySchema = z.object({
  /** A1–A12 for the city's list, B1–B3 for what the patrol asks, others free. */
  code: z.string().min(1).meta({ title: '代号' }),
  name: z.string().min(1).meta({ title: '重点工作' }),
  /** Words that mean this and nothing else of the list. */
  words: z
    .array(z.string().min(1))
    .default([])
    .meta({ title: '说法', description: '文件里指这项工作的词语，用来对上句子' }),
});
export type Priority = z.infer<typeof prioritySchema>;

export const priorities: readonly Priority[] = [
  { code: 'A1', name: '“散乱污”企业及集群综合整治', words: ['散乱污'] },
  { code: 'A2', name: '小锅炉淘汰及改造', words: ['小锅炉', '燃煤锅炉'] },
  {
    code: 'A3',
    name: '清洁取暖及燃煤替代',
    words: ['清洁取暖', '燃煤替代', '双替代', '散煤', '电代煤', '气代煤'],
  },
  { code: 'A4', name: '工业类治理项目', words: ['工业类治理'] },
  { code: 'A5', name: '工业类淘汰、搬迁项目', words: ['工业类淘汰'] },
  { code: 'A6', name: '重点行业排污许可证发放', words: ['排污许可'] },
  { code: 'A7', name: '挥发性有机物治理项目', words: ['挥发性有机物', 'VOCs'] },
  { code: 'A8', name: '工业企业扬尘治理', words: ['工业企业扬尘'] },
  { code: 'A9', name: '加油站整改', words: ['加油站', '油气回收'] },
  { code: 'A10', name: '施工工地扬尘管理', words: ['施工工地', '工地扬尘'] },
  { code: 'A11', name: '错峰生产落实', words: ['错峰生产'] },
  { code: 'A12', name: '重污染天气应急措施落实', words: ['重污染天气', '应急措施', '应急响应'] },
  { code: 'B1', name: '环保部交办问题整改核查和回头看', words: ['回头看', '实地核查', '交办问题'] },
  { code: 'B2', name: '上级方案落实和新问题督促解决', words: ['任务措施', '新问题'] },
  { code: 'B3', name: '资料和工作部署情况收集整理', words: ['收集整理'] },
];

/** The priority that a category names, by its name or code; undefined for an office's own category. */
export const priorityOf = (category: string, list: readonly Priority[] = priorities): Priority | undefined =>
  list.find(({ name, code }) => name === category || code === category);
