/** 安全性: nothing in the archive acts by itself, and nothing lies in it that was not sealed. */
import { SEAL_AGAIN, type HandCheck, type ItemCheck } from './check';
import { actsByItself, formatOf } from './formats';

const property = '安全性';

export const safety: readonly (ItemCheck | HandCheck)[] = [
  {
    ...{ property, clause: 'GD-4-1', name: '系统环境安全' },
    method: '是否安装杀毒软件',
    byHand: () => '本机的杀毒软件由检测人核对',
  },
  {
    ...{ property, clause: 'GD-4-2', name: '病毒感染' },
    method: '用杀毒软件扫描档案库的文件夹',
    byHand: () => '扫描结果由检测人填写',
  },
  {
    ...{ property, clause: 'GD-4-3', name: '多余文件' },
    method: '包内没有清单以外的文件，没有宏、脚本、外部链接和可执行文件',
    of: ({ faults, files }) => [
      ...faults
        .filter(({ kind }) => kind === 'extra')
        .map(({ path, message }) => ({
          file: path,
          problem: message.replace(/。$/u, ''),
          remedy: '请查明来历后移出档案库。',
        })),
      ...[...files].flatMap(([file, bytes]) =>
        actsByItself(formatOf(file), bytes).map((problem) => ({ file, problem, remedy: SEAL_AGAIN })),
      ),
    ],
  },
];
