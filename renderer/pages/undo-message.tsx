/** Says what happened, with a button that takes it back: instead of asking beforehand. */
import { Button, type App } from 'antd';

type Messages = ReturnType<typeof App.useApp>['message'];

const seconds = 8;

export function offerUndo(messages: Messages, what: string, undo: () => void): void {
  const takeBack = () => {
    messages.destroy(what);
    undo();
  };
  const content = (
    <>
      {what}
      <Button type="link" size="small" onClick={takeBack}>
        撤销
      </Button>
    </>
  );
  void messages.open({ key: what, content, duration: seconds });
}
