/** Which official faces a paper's pages were set without. */
import type { Fault } from '../../../templates/official/fault';
import type { Breaks } from '../../../templates/typeset/page';
import type { RoleFont } from '../ports';

/** The roles that stand on the pages and are served by a stand-in. */
export const replacedFonts = ({ roles: used }: Breaks, roles: readonly RoleFont[]): readonly RoleFont[] =>
  roles.filter(({ role, standIn }) => standIn && used.has(role));

/** With `--strict-fonts` a stand-in is a fault. */
export const strictFontFaults = (replaced: readonly RoleFont[]): readonly Fault[] =>
  replaced.map(({ official, family, refused }) => ({
    path: '',
    label: '字体',
    rule: 'font',
    severity: 'E',
    message: refused ?? `本机没有“${official}”，只能用替代字体“${family}”排印`,
    remedy: `请安装“${official}”，或不要求严格字体。`,
  }));
