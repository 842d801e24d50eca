/** The variant for Windows 7 and 8.1 says of itself that its Chromium gets no more mending (security checklist 16). */
import { Alert } from 'antd';
import { useState } from 'react';
import type { DesktopAbout } from '../../electron/contract';
import { useDesk } from '../state/desk-state';

const key = 'duban.old-system-read';

export const oldSystemWords = ({ chrome }: DesktopAbout): string =>
  `这是给 Windows 7、8.1 的版本：它的内核（Chromium ${chrome.split('.')[0] ?? ''}）2023 年起没有安全更新。` +
  '本程序不联网，只显示自己的内容；能用 Windows 10 以上的电脑时，请换用普通版。';

export function OldSystemBar() {
  const { host } = useDesk();
  const about = host.desktop?.about;
  const [read, setRead] = useState(() => localStorage.getItem(key) ?? '');
  if (about?.win7 !== true || read === about.electron) return null;
  const close = () => {
    localStorage.setItem(key, about.electron);
    setRead(about.electron);
  };
  return (
    <Alert
      banner
      type="warning"
      title={oldSystemWords(about)}
      closable={{ 'aria-label': '知道了', onClose: close }}
    />
  );
}
