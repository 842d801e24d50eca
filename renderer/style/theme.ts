/** The look of the desk as antd tokens: calm like paper, one deep blue accent, red kept for two things only. */
import { theme as looks, type ThemeConfig } from 'antd';
import { familyOf } from '../paper/fonts';

/** What the user chose of the look. */
export interface Look {
  readonly theme: 'light' | 'dark';
  readonly largeType: boolean;
}

/** The same colours as style/base.css has as variables. */
export const colours = {
  light: {
    ground: '#F5F6F4',
    panel: '#FFFFFF',
    float: '#FFFFFF',
    text: '#1F2328',
    secondary: '#5B6470',
    faint: '#6B7480',
    line: '#DFE3E0',
    border: '#C9CFCB',
    accent: '#1D4F7C',
    button: '#1D4F7C',
    chosen: '#E8EEF4',
    amber: '#8A5A00',
    amberGround: '#FBF3E2',
  },
  dark: {
    ground: '#191D21',
    panel: '#21262B',
    float: '#2A3036',
    text: '#E4E8EB',
    secondary: '#A7B1BB',
    faint: '#98A3AE',
    line: '#363D44',
    border: '#4A535C',
    accent: '#8DBBE6',
    button: '#2F6DA3',
    chosen: '#2B3B4B',
    amber: '#E2B25C',
    amberGround: '#352D1C',
  },
} as const;

/** The system's Chinese interface face; where it has none, the paper's own 黑体 keeps the window readable. */
const fontFamily = `"Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "WenQuanYi Micro Hei", ${familyOf('hei')}, sans-serif`;

/** antd's theme for a look. Motion is off: nothing on the desk needs it. */
export function themeFor({ theme, largeType }: Look): ThemeConfig {
  const of = colours[theme];
  const size = largeType ? 16 : 14;
  const line = largeType ? 26 : 22;
  return {
    algorithm: theme === 'dark' ? looks.darkAlgorithm : looks.defaultAlgorithm,
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
      Select: { optionSelectedBg: of.chosen, optionActiveBg: of.ground },
      Menu: { itemSelectedBg: of.chosen, itemSelectedColor: of.accent },
      Segmented: { itemSelectedColor: of.accent },
      Tabs: { itemSelectedColor: of.accent, inkBarColor: of.accent },
      Steps: { colorPrimary: of.button },
    },
    token: {
      colorPrimary: of.button,
      colorLink: of.accent,
      colorLinkHover: of.accent,
      colorLinkActive: of.accent,
      colorText: of.text,
      colorTextSecondary: of.secondary,
      colorTextDescription: of.secondary,
      colorTextTertiary: of.secondary,
      colorTextPlaceholder: of.faint,
      colorBorder: of.border,
      colorBorderSecondary: of.line,
      colorBgLayout: of.ground,
      colorBgContainer: of.panel,
      colorBgElevated: of.float,
      // faults are amber: red is kept for 逾期 and for the paper's own head
      colorWarning: of.amber,
      colorError: of.amber,
      colorWarningBg: of.amberGround,
      colorWarningBorder: of.border,
      colorErrorBg: of.amberGround,
      colorInfoBg: of.chosen,
      fontSize: size,
      lineHeight: line / size,
      borderRadius: 4,
      motion: false,
      // under what floats, and nothing else
      boxShadow: '0 4px 16px rgb(0 0 0 / 16%)',
      fontFamily,
    },
  };
}
