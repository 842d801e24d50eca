/** The menu bar in Chinese: Electron's own is English. On macOS the keys for copy and paste hang on it. */
import { app, Menu, type MenuItemConstructorOptions } from 'electron';

type Item = MenuItemConstructorOptions;

const item = (role: NonNullable<Item['role']>, label: string): Item => ({ role, label });
const separator: Item = { type: 'separator' };

const edit: readonly Item[] = [
  item('undo', '撤销'),
  item('redo', '重做'),
  separator,
  item('cut', '剪切'),
  item('copy', '复制'),
  item('paste', '粘贴'),
  item('selectAll', '全选'),
];
const view: readonly Item[] = [
  item('reload', '重新载入'),
  separator,
  item('resetZoom', '实际大小'),
  item('zoomIn', '放大'),
  item('zoomOut', '缩小'),
  separator,
  item('togglefullscreen', '全屏'),
];
const window: readonly Item[] = [item('minimize', '最小化'), item('close', '关闭窗口')];

/** Puts the menu bar in place; to be called when the app is ready. */
export function setMenu(): void {
  const menu = (label: string, items: readonly Item[]): Item => ({ label, submenu: [...items] });
  const tools = app.isPackaged ? [] : [separator, item('toggleDevTools', '开发者工具')];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      menu('程序', [item('quit', '退出')]),
      menu('编辑', edit),
      menu('视图', [...view, ...tools]),
      menu('窗口', window),
    ]),
  );
}
