/** First run: the office, its pages, its fonts and its folder; or the sample office first. */
import { Button } from 'antd';
import { useDesk } from '../state/desk-state';
import { useTell } from '../state/use-tell';

export function FirstRun() {
  const { host, restart } = useDesk();
  const tell = useTell();
  const trySample = () =>
    void host.call('openSample', {}).then((reply) => {
      if (reply.ok) restart();
      else tell.wrong(reply.error);
    });
  return <Button onClick={trySample}>先用示例试一试</Button>;
}
