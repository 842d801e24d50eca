/** 打印目录: the archive's own papers of what is listed or of a class, as drafts to be printed; the catalogue as a table file. */
import { Button, Dropdown } from 'antd';
import type { Given } from '../../electron/contract';
import { retentionPeriods } from '../../templates/official/retention-periods';
import { useDesk } from '../state/desk-state';
import { go } from '../state/hash-location';
import { kindOf } from '../state/kind-of';
import { useTell } from '../state/use-tell';
import { wantedOf, type ArchiveFilters, type Period } from './filters';
import type { Item } from './item-columns';

type Draft = Given<'draftArchivePapers'>;

interface Props {
  /** All items of the archive. */
  readonly items: readonly Item[];
  readonly filters: ArchiveFilters;
  /** How many the filters list. */
  readonly count: number;
  readonly onHandOver: () => void;
  /** 四性检测 is asked for; of a year that is handed over, where one is named. */
  readonly onCheck: (question: Given<'startFourChecks'>, year?: string) => void;
}

/** An item's class, by which boxes are filled. */
const classOf = ({ year, period, section }: Item): string => [year, period, section].join(' ');
const parts = (key: string) => {
  const [year = '', period = 'Y', ...section] = key.split(' ');
  return { year, period: period as Period, section: section.join(' ') };
};
const nameOf = (key: string): string => {
  const { year, period, section } = parts(key);
  return `${year}年 ${retentionPeriods[period]} ${section}`.trim();
};
const distinct = (keys: readonly string[]): readonly string[] => [...new Set(keys)].sort();

const papersOfClass = ['archive-catalogue', 'box-note', 'spine-label'] as const;

export function CatalogueButton({ items, filters, count, onCheck, onHandOver }: Props) {
  const { host, refresh } = useDesk();
  const tell = useTell();
  const draft = async (question: Draft) => {
    const reply = await host.call('draftArchivePapers', question);
    if (!reply.ok) {
      tell.wrong(reply.error);
      return;
    }
    const { papers } = reply.value;
    await refresh();
    if (papers.length === 1) go(`/papers/${papers[0]}`);
    else {
      tell.done(`已起草 ${papers.length} 份${kindOf(question.kind).title}，一盒一份`);
      go(`/papers?kinds=${question.kind}`);
    }
  };
  const take = async () => {
    const reply = await host.call('archiveCatalogue', wantedOf(filters));
    if (!reply.ok) {
      tell.wrong(reply.error);
      return;
    }
    const { name, mime, bytes } = reply.value.file;
    const saved = await host.saveFile(name, mime, bytes);
    if (saved === undefined) return;
    if (saved.ok) tell.done(`已存为“${saved.value}”，${reply.value.count} 件`);
    else tell.wrong(saved.error);
  };
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          {
            key: 'listed',
            label: `归档文件目录（现在列出的 ${count} 件）`,
            disabled: count === 0,
            onClick: () => void draft({ kind: 'archive-catalogue', ...wantedOf(filters) }),
          },
          { type: 'divider' },
          ...distinct(items.map(classOf)).map((key) => {
            const { year, period, section } = parts(key);
            return {
              key,
              label: nameOf(key),
              children: [
                ...papersOfClass.map((kind) => ({
                  key: `${kind} ${key}`,
                  label: kindOf(kind).title,
                  onClick: () => void draft({ kind, years: [year], periods: [period], section }),
                })),
                {
                  key: `checks ${key}`,
                  label: '四性检测',
                  onClick: () => onCheck({ years: [year], periods: [period], section }),
                },
              ],
            };
          }),
          { type: 'divider' },
          ...distinct(items.map(({ year }) => year)).map((year) => ({
            key: `hand-over ${year}`,
            label: `移交${year}年度（检测，起草目录、报告和清单）`,
            onClick: () => onCheck({ years: [year], stage: '移交与接收' }, year),
          })),
          { key: 'parcel', label: '导出移交包…', onClick: onHandOver },
          { type: 'divider' },
          {
            key: 'table',
            label: `存为表格（.xlsx，现在列出的 ${count} 件）`,
            disabled: count === 0,
            onClick: () => void take(),
          },
        ],
      }}
    >
      <Button>打印目录 ▾</Button>
    </Dropdown>
  );
}
