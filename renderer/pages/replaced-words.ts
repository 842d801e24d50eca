/** Which official faces the machine lacks, in the desk's words. */
import type { Output } from '../../electron/contract';

export type RoleFont = Output<'fonts'>['roles'][number];

/** 本机没有“仿宋_GB2312”，…; the Latin stand-in has the official face's very widths and goes unsaid. */
export function replacedWords(
  roles: readonly Pick<RoleFont, 'role' | 'official' | 'standIn'>[],
): string | undefined {
  const names = roles
    .filter((role) => role.standIn && role.role !== 'latin')
    .map((role) => `“${role.official}”`);
  if (names.length === 0) return undefined;
  return `本机没有${[...new Set(names)].join('')}，PDF 用替代字体排印；DOCX 仍写标准字体名，在装有这些字体的电脑上显示标准字形。`;
}
