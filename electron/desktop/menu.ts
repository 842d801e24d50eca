/** The menu bar in Chinese, with the keys of every command. */
import { app, BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import type { DesktopCommand } from '../contract';
import { NEWS } from './channels';

type Item = MenuItemConstructorOptions;

const separator: Item = { type: 'separator' };
const role = (name: NonNullable<Item['role']>, label: string): Item => ({ role: name, label });

/**
 * An item that tells the window. Its key is shown but not taken: the window takes keys itself, alike in both hosts,
 * so that a list under the focus may have them first. (macOS takes the keys of its menus always; then we tell.)
 */
const command = (name: DesktopCommand, label: string, accelerator: string): Item => ({
  id: name,
  label,
  accelerator,
  registerAccelerator: false,
  click: () => tell(name),
});

function tell(name: DesktopCommand): void {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  window?.webContents.send(NEWS.command, name);
}

const file: readonly Item[] = [
  command('new', '新建', 'CmdOrCtrl+N'),
  command('open', '打开', 'CmdOrCtrl+O'),
  command('save', '立即保存', 'CmdOrCtrl+S'),
  separator,
  command('export', '导出', 'CmdOrCtrl+Shift+E'),
  command('print', '打印', 'CmdOrCtrl+P'),
  separator,
  role('quit', '退出'),
];
const edit: readonly Item[] = [
  command('undo', '撤销', 'CmdOrCtrl+Z'),
  command('redo', '重做', 'CmdOrCtrl+Y'),
  separator,
  role('cut', '剪切'),
  role('copy', '复制'),
  role('paste', '粘贴'),
  role('selectAll', '全选'),
  separator,
  command('find', '查找替换', 'CmdOrCtrl+F'),
  command('search', '搜索与命令', 'CmdOrCtrl+K'),
];
const rows: readonly Item[] = [
  command('addRow', '新增一行', 'CmdOrCtrl+Enter'),
  command('rowUp', '上移', 'Alt+Up'),
  command('rowDown', '下移', 'Alt+Down'),
  separator,
  command('outdent', '升级', 'Alt+Left'),
  command('indent', '降级', 'Alt+Right'),
  separator,
  command('fillDown', '向下填充', 'CmdOrCtrl+D'),
];
const view: readonly Item[] = [
  command('sections', '栏目', 'CmdOrCtrl+1'),
  command('form', '表单', 'CmdOrCtrl+2'),
  command('pages', '页面', 'CmdOrCtrl+3'),
  command('otherSide', '在表单与页面间切换', 'F6'),
  command('preview', '预览', 'Space'),
  separator,
  role('resetZoom', '实际大小'),
  role('zoomIn', '放大'),
  role('zoomOut', '缩小'),
  role('togglefullscreen', '全屏'),
];
/** For those who work on the program. */
const tools: readonly Item[] = [separator, role('reload', '重新载入'), role('toggleDevTools', '开发者工具')];
const window: readonly Item[] = [role('minimize', '最小化'), role('close', '关闭窗口')];
const help: readonly Item[] = [command('help', '使用帮助', 'F1')];

/** Puts the menu bar in place; to be called when the app is ready. */
export function setMenu(): void {
  const menu = (label: string, items: readonly Item[]): Item => ({ label, submenu: [...items] });
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      menu('文件', file),
      menu('编辑', edit),
      menu('行', rows),
      menu('视图', app.isPackaged ? view : [...view, ...tools]),
      menu('窗口', window),
      menu('帮助', help),
    ]),
  );
}
