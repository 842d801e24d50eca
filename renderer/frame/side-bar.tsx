/** The side of the window: the rooms of the desk, and at its foot what is saved, what runs, how old the backup is. */
import {
  DashboardOutlined,
  FileTextOutlined,
  InboxOutlined,
  QuestionCircleOutlined,
  SettingOutlined,
  TableOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import type { ComponentType } from 'react';
import { Link, useLocation } from 'wouter';
import { Foot } from './foot';

interface Room {
  readonly to: string;
  readonly words: string;
  /** Where its other rooms lie, if not below its own address. */
  readonly also?: string;
  readonly Icon: ComponentType<{ readonly 'aria-hidden': boolean }>;
}

const rooms: readonly Room[] = [
  { to: '/workbench', words: '工作台', Icon: DashboardOutlined },
  { to: '/papers', words: '文书', Icon: FileTextOutlined },
  { to: '/cases', words: '台账', Icon: TableOutlined, also: '/campaign/' },
  { to: '/archive', words: '归档', Icon: InboxOutlined },
  { to: '/units', words: '单位人员', Icon: TeamOutlined },
  { to: '/settings', words: '设置', Icon: SettingOutlined },
  { to: '/help', words: '帮助', Icon: QuestionCircleOutlined },
];

export function SideBar() {
  const [path] = useLocation();
  return (
    <aside className="side" aria-label="栏目和保存情况">
      <nav aria-label="主要栏目">
        {rooms.map(({ to, words, Icon, also }) => (
          <Link
            key={to}
            href={to}
            className="room"
            title={words}
            aria-current={
              path === to || path.startsWith(also ?? `${to}/`) || path.startsWith(`${to}/`)
                ? 'page'
                : undefined
            }
          >
            <Icon aria-hidden />
            <span>{words}</span>
          </Link>
        ))}
      </nav>
      <Foot />
    </aside>
  );
}
