/** Catches what went wrong while drawing, so that the window says so instead of standing empty. */
import { Button, Result } from 'antd';
import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
}

export class Guard extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <Result
        status="warning"
        title="窗口出了问题，没有画出来。"
        subTitle="刚才的内容留有底稿，重新打开窗口后还在。"
        extra={
          <Button type="primary" onClick={() => location.reload()}>
            重新打开
          </Button>
        }
      />
    );
  }
}
