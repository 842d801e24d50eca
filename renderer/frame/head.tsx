/** The head of the window: whose desk it is, the search box, and the menu of new papers. */
import { DownOutlined, PlusOutlined, SearchOutlined } from '@ant-design/icons';
import { Button, Popover, Tooltip } from 'antd';
import { Link } from 'wouter';
import { useDesk } from '../state/desk-state';
import { NewMenu } from './new-menu';
import { useNewPaper } from './use-new-paper';

interface Props {
  readonly onSearch: () => void;
  readonly menuOpen: boolean;
  readonly onMenu: (open: boolean) => void;
}

export function Head({ onSearch, menuOpen, onMenu }: Props) {
  const { desk } = useDesk();
  const newPaper = useNewPaper();
  const choose = (kind: string) => {
    onMenu(false);
    newPaper(kind);
  };
  return (
    <header className="head">
      <span className="product">督办文书</span>
      <span className="head-office" title={desk.office.name}>
        {desk.office.shortName}
        {desk.sample ? (
          <Link href="/settings/folder" className="sample-mark" title="现在是示例单位，可以整个丢掉">
            示例
          </Link>
        ) : null}
      </span>
      <Button
        className="search-box"
        icon={<SearchOutlined aria-hidden />}
        onClick={onSearch}
        aria-keyshortcuts="Control+K"
      >
        <span className="search-words">搜索文书、单位、文号、命令</span>
        <kbd>Ctrl+K</kbd>
      </Button>
      <Popover
        trigger="click"
        placement="bottomRight"
        arrow={false}
        destroyOnHidden
        open={menuOpen && desk.mode === 'write'}
        onOpenChange={onMenu}
        content={<NewMenu onChoose={choose} onClose={() => onMenu(false)} />}
      >
        <Tooltip title={desk.mode === 'write' ? 'Ctrl+N' : '现在只能查看'} mouseEnterDelay={0.5}>
          <Button type="primary" icon={<PlusOutlined aria-hidden />} disabled={desk.mode !== 'write'}>
            新建 <DownOutlined aria-hidden />
          </Button>
        </Tooltip>
      </Popover>
    </header>
  );
}
