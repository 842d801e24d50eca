/** What happened, with the button that takes it back. */
import { Button } from 'antd';

interface Props {
  readonly what: string;
  readonly onUndo: () => void;
}

export function UndoMessage({ what, onUndo }: Props) {
  return (
    <>
      {what}
      <Button type="link" size="small" onClick={onUndo}>
        撤销
      </Button>
    </>
  );
}
