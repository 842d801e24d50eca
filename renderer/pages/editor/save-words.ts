/** The answer to "is it saved", in the desk's words. */
import { clockOf } from '../../state/moments';
import type { SaveState, Summary } from '../../state/saver';

export const stateNames: Readonly<Record<Summary['state'], string>> = {
  draft: '草稿',
  final: '定稿',
  issued: '已印发',
};

/** 已保存 14:32; never before the host has answered. */
export function saveWords(save: SaveState): string {
  switch (save.at) {
    case 'saved':
      return save.when === '' ? '' : `已保存 ${clockOf(save.when)}`;
    case 'waiting':
      return '正在保存…';
    case 'failed':
      return '还没有保存';
    case 'conflict':
      return '没有保存：别处也改过';
  }
}
