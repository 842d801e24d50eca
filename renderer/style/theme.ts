/** The look of the desk as antd tokens: calm like paper, one deep blue accent, red kept for two things only. */
import type { ThemeConfig } from 'antd';
import { familyOf } from '../paper/fonts';

/** Colours that CSS and drawings share with antd. */
export const colours = {
  ground: '#F5F6F4',
  panel: '#FFFFFF',
  text: '#1F2328',
  secondary: '#5B6470',
  line: '#DFE3E0',
  accent: '#1D4F7C',
  amber: '#8A5A00',
} as const;

export const theme: ThemeConfig = {
  components: { Select: { optionSelectedBg: '#E8EEF4', optionActiveBg: colours.ground } },
  token: {
    colorPrimary: colours.accent,
    colorLink: colours.accent,
    colorText: colours.text,
    colorTextSecondary: colours.secondary,
    colorTextDescription: colours.secondary,
    colorTextPlaceholder: '#6B7480',
    colorBorder: '#C9CFCB',
    colorBorderSecondary: colours.line,
    colorBgLayout: colours.ground,
    // faults are amber: red is kept for 逾期 and for the paper's own head
    colorWarning: colours.amber,
    colorError: colours.amber,
    fontSize: 14,
    lineHeight: 22 / 14,
    borderRadius: 4,
    motion: false,
    boxShadow: 'none',
    // the system's Chinese interface face; where it has none, the paper's own 黑体 keeps the window readable
    fontFamily: `"Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "WenQuanYi Micro Hei", ${familyOf('hei')}, sans-serif`,
  },
};
