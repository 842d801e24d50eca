/** What must be known of the pages before they are printed: replaced fonts, pages that lag behind, faces not loaded. */
import { Alert } from 'antd';
import { replacedWords, type RoleFont } from './replaced-words';

interface Props {
  readonly roles: readonly RoleFont[];
  readonly behind: boolean;
  /** The word on replaced fonts was read and closed. */
  readonly fontsRead: boolean;
  readonly onFontsRead: () => void;
  /** A face in use could not be loaded. */
  readonly facesFailed: boolean;
}

export function Notices({ roles, behind, facesFailed, fontsRead, onFontsRead }: Props) {
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
      {replaced === undefined || fontsRead ? null : (
        <Alert
          banner
          type="info"
          showIcon={false}
          title={replaced}
          closable={{ 'aria-label': '知道了', onClose: onFontsRead }}
        />
      )}
    </div>
  );
}
