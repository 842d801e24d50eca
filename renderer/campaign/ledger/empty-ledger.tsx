/** A ledger without a case: what it is for, and how it begins. */
import { Button } from 'antd';
import { useState } from 'react';
import { ImportCases } from '../exchange/import-cases';
import { RegisterSheet } from '../step/register-sheet';

export function EmptyLedger({ writes }: { readonly writes: boolean }) {
  const [registering, setRegistering] = useState(false);
  const [importing, setImporting] = useState(false);
  return (
    <div className="empty">
      <svg className="little-sheet" viewBox="0 0 212 150" aria-hidden>
        <rect x="0.5" y="0.5" width="211" height="149" className="sheet-paper" />
        <rect x="56" y="16" width="100" height="6" className="sheet-ink" />
        {[36, 56, 76, 96, 116].map((y, n) => (
          <g key={y}>
            <rect x="16" y={y} width="14" height="8" className={n === 1 ? 'sheet-red' : 'sheet-text'} />
            <rect x="38" y={y + 2} width="60" height="4" className="sheet-text" />
            <rect x="106" y={y + 2} width="90" height="4" className="sheet-text" />
          </g>
        ))}
      </svg>
      <div className="empty-words">
        <h2>台账里还没有问题</h2>
        <p>
          上级交办、自查发现的问题，一件一个编号登记在这里。每办一步，写明谁、哪天、凭什么；期限、预警、各单位完成多少，都从台账里算。
        </p>
        {!writes ? null : (
          <p className="empty-actions">
            <Button type="primary" onClick={() => setRegistering(true)}>
              登记第一件问题
            </Button>
            <Button onClick={() => setImporting(true)}>导入问题清单</Button>
          </p>
        )}
      </div>
      {registering ? <RegisterSheet onClose={() => setRegistering(false)} /> : null}
      {importing ? <ImportCases onClose={() => setImporting(false)} /> : null}
    </div>
  );
}
