/** Calm bars under the head: why only reading is possible, what the store met, that the host is gone. */
import { Alert, Button } from 'antd';
import { useDesk } from '../state/desk-state';
import { sentences } from '../state/words';
import { OldSystemBar } from './old-system-bar';

export function Bars() {
  const { desk, host, refresh, lost } = useDesk();
  const dismiss = (id: string) => void host.call('dismiss', { id }).then(refresh);
  return (
    <div className="bars">
      <OldSystemBar />
      {lost ? (
        <Alert
          banner
          type="warning"
          title="与本机的督办文书程序失去联系。内容保留在窗口里，请确认启动它的窗口没有关闭。"
          action={
            <Button size="small" onClick={() => void refresh()}>
              重试
            </Button>
          }
        />
      ) : null}
      {desk.readOnly === undefined ? null : <Alert banner type="info" title={desk.readOnly} />}
      {desk.notices.map((notice) => (
        <Alert
          key={notice.id}
          banner
          type={notice.severity === 'info' ? 'info' : 'warning'}
          title={sentences(notice)}
          closable={{ 'aria-label': '知道了', onClose: () => dismiss(notice.id) }}
        />
      ))}
    </div>
  );
}
