/** The rooms of the campaign behind the ledger, as a line of links below its head. */
import { Link, useLocation } from 'wouter';

const rooms = [
  { to: '/cases', words: '问题' },
  { to: '/campaign/incoming', words: '收文登记' },
  { to: '/campaign/sheets', words: '填报表' },
  { to: '/campaign/receipts', words: '签收登记' },
  { to: '/campaign/round', words: '报告' },
  { to: '/campaign/text', words: '从文字找任务' },
  { to: '/campaign/accountability', words: '问责提示' },
  { to: '/campaign/rules', words: '规则' },
] as const;

export function CampaignRooms() {
  const [path] = useLocation();
  return (
    <nav className="campaign-rooms" aria-label="台账的栏目">
      {rooms.map(({ to, words }) => (
        <Link key={to} href={to} aria-current={path === to ? 'page' : undefined}>
          {words}
        </Link>
      ))}
    </nav>
  );
}
