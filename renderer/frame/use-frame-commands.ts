/** The commands that stand on every screen. */
import { useMemo } from 'react';
import { kinds } from '../../templates/kinds/index';
import { useCommands, type Command } from '../state/commands';
import { useDesk } from '../state/desk-state';
import { go } from '../state/hash-location';
import { useTell } from '../state/use-tell';
import { useNewPaper } from './use-new-paper';

interface Openers {
  readonly search: () => void;
  readonly newMenu: () => void;
}

export function useFrameCommands({ search, newMenu }: Openers): void {
  const { desk, settings, keepSettings } = useDesk();
  const newPaper = useNewPaper();
  const tell = useTell();
  const writes = desk.mode === 'write';

  const commands = useMemo<readonly Command[]>(() => {
    const change = (part: Partial<typeof settings>) =>
      void keepSettings({ ...settings, ...part }).then((reply) => {
        if (!reply.ok) tell.wrong(reply.error);
      });
    const dark = settings.theme === 'dark';
    return [
      { id: 'search', words: '搜索与命令', keys: 'Ctrl+K', run: search },
      ...(writes
        ? [
            { id: 'new', words: '新建文书', keys: 'Ctrl+N', run: newMenu },
            ...kinds.map(({ slug, title }) => ({
              id: `new-${slug}`,
              words: `新建${title}`,
              run: () => newPaper(slug),
            })),
          ]
        : []),
      { id: 'workbench', words: '去“工作台”', also: '今天 逾期', run: () => go('/workbench') },
      { id: 'cases', words: '去“台账”', also: '问题 案件', run: () => go('/cases') },
      {
        id: 'incoming',
        words: '收文登记',
        also: '来文 扫描件 处理笺',
        run: () => go('/campaign/incoming'),
      },
      { id: 'sheets', words: '填报表', also: '乡办 表格 读回', run: () => go('/campaign/sheets') },
      { id: 'receipts', words: '签收登记', also: '送达 回证', run: () => go('/campaign/receipts') },
      {
        id: 'round',
        words: '本月报告',
        also: '调度表 月报 环比 通报',
        run: () => go('/campaign/round'),
      },
      {
        id: 'text',
        words: '从文字找任务',
        also: '讲话 方案 纪要 分解',
        run: () => go('/campaign/text'),
      },
      {
        id: 'accountability',
        words: '看问责提示',
        also: '量化问责 计数',
        run: () => go('/campaign/accountability'),
      },
      {
        id: 'rules',
        words: '改攻坚规则',
        also: '期限 预警 颜色 节假日 类别 量化问责',
        run: () => go('/campaign/rules'),
      },
      { id: 'papers', words: '去“文书”', also: '列表', run: () => go('/papers') },
      { id: 'archive', words: '去“归档”', also: '档案 档号', run: () => go('/archive') },
      { id: 'bin', words: '打开回收站', run: () => go('/papers?bin=1') },
      { id: 'units', words: '去“单位人员”', also: '登记簿', run: () => go('/units') },
      { id: 'settings', words: '去“设置”', run: () => go('/settings') },
      { id: 'backup', words: '查看备份', also: '立即备份 恢复', run: () => go('/settings/backup') },
      {
        id: 'numbers',
        words: '查看文号登记',
        also: '发文字号 作废 缺号',
        run: () => go('/settings/numbers'),
      },
      {
        id: 'templates',
        words: '改模板',
        also: '文字 栏目 格式',
        run: () => go('/settings/templates'),
      },
      { id: 'fonts', words: '查看字体', run: () => go('/settings/fonts') },
      { id: 'help', words: '帮助', keys: 'F1', run: () => go('/help') },
      {
        id: 'theme',
        words: dark ? '换成浅色界面' : '换成深色界面',
        run: () => change({ theme: dark ? 'light' : 'dark' }),
      },
      {
        id: 'type',
        words: settings.largeType ? '换成普通字号' : '换成大字',
        run: () => change({ largeType: !settings.largeType }),
      },
    ];
  }, [settings, writes, keepSettings, newPaper, tell, search, newMenu]);
  useCommands(commands);
}
