/** The desk's keys as the help page lists them. */

export const keyGroups: readonly {
  readonly title: string;
  readonly keys: readonly (readonly [string, string])[];
}[] = [
  {
    title: '哪里都能用',
    keys: [
      ['Ctrl+K', '搜索文书、单位和命令'],
      ['Ctrl+N', '新建（浏览器里用右上角的“新建”）'],
      ['Ctrl+P', '打印'],
      ['Ctrl+Shift+E', '导出'],
      ['F1', '帮助'],
    ],
  },
  {
    title: '文书列表',
    keys: [
      ['↑ ↓ PageUp PageDown Home End', '移动'],
      ['Enter', '打开'],
      ['Space', '预览首页，再按一次关上'],
      ['Shift+↑ ↓', '连续选中'],
      ['Ctrl+Space', '选中或取消这一份'],
      ['Ctrl+A', '全部选中'],
      ['Delete', '移到回收站'],
      ['Ctrl+F', '在列表里查找'],
    ],
  },
  {
    title: '写文书',
    keys: [
      ['Ctrl+S', '立即保存（平时自动保存）'],
      ['Ctrl+Z  Ctrl+Y', '撤销、重做'],
      ['Ctrl+F', '查找和替换'],
      ['F6', '在表单和页面之间切换'],
      ['Ctrl+1  Ctrl+2  Ctrl+3', '显示或收起栏目、表单、页面'],
      ['Alt+↑ ↓', '上移、下移这一行'],
      ['Ctrl+Enter', '新增一行'],
      ['Ctrl+D', '向下填充'],
      ['Alt+← →', '升级、降级'],
    ],
  },
];
