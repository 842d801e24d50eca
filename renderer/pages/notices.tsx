/** What must be known of the pages before they are printed: replaced fonts, pages that lag behind, faces not loaded. */
import { Alert } from 'antd';
import type { Output } from '../../electron/contract';

type RoleFont = Output<'fonts'>['roles'][number];

interface Props {
  readonly roles: readonly RoleFont[];
  readonly behind: boolean;
  /** A face in use could not be loaded. */
  readonly facesFailed: boolean;
}

/** 本机没有“方正小标宋”“仿宋_GB2312”，… (Times New Roman's stand-in has its very widths and goes unsaid.) */
export function replacedWords(roles: readonly RoleFont[]): string | undefined {
  const names = roles
    .filter((role) => role.standIn && role.role !== 'latin')
    .map((role) => `“${role.official}”`);
  if (names.length === 0) return undefined;
  return `本机没有${[...new Set(names)].join('')}，PDF 用替代字体排印；DOCX 仍写标准字体名，在装有这些字体的电脑上显示标准字形。`;
}

export function Notices({ roles, behind, facesFailed }: Props) {
  const replaced = replacedWords(roles);
  return (
    <div className="notices">
      {behind ? (
        <Alert banner type="warning" title="有内容需要先处理，页面停在处理之前的样子。见窗口下方的说明。" />
      ) : null}
      {facesFailed ? (
        <Alert
          banner
          type="warning"
          title="有字体文件没有读到，这里显示的字形与打印的不同。导出的文件不受影响。"
        />
      ) : null}
      {replaced === undefined ? null : (
        <Alert banner type="info" showIcon={false} title={replaced} closable={{ 'aria-label': '知道了' }} />
      )}
    </div>
  );
}
