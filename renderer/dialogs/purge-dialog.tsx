/** Before papers go for good: names them and their number. */
import { Modal } from 'antd';
import type { Summary } from '../papers/filters';
import { usePaperActions } from '../papers/use-paper-actions';
import { PaperNames } from './paper-names';

interface Props {
  readonly papers: readonly Summary[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

export function PurgeDialog({ papers, onClose, onDone }: Props) {
  const { purge } = usePaperActions();
  return (
    <Modal
      open
      title={`彻底删除 ${papers.length} 份文书`}
      okText="彻底删除"
      cancelText="留着"
      onCancel={onClose}
      onOk={() => void purge(papers).then(onDone)}
    >
      <div className="dialog-body">
        <PaperNames papers={papers} />
        <p>删除后不能撤销，只能从备份里取回。已用的文号不会再发给别的文书。</p>
      </div>
    </Modal>
  );
}
