/** An annex that is a paper: kept as it was when it was added; where that paper has changed since, it can be renewed. */
import { Button } from 'antd';
import { use } from 'react';
import { ChangedAnnexesContext, useForm, useLocked } from '../form-context';

interface Props {
  /** Of the annex's record. */
  readonly path: string;
  readonly kind: string;
  /** Of the desk's paper that it was taken from; anything else when it came from a file. */
  readonly id: unknown;
}

export function AnnexedPaper({ path, kind, id }: Props) {
  const { edit, readPaper, offerUndo } = useForm();
  const changed = use(ChangedAnnexesContext);
  const locked = useLocked();
  const isChanged = typeof id === 'string' && changed.has(id);

  const renew = async () => {
    const record = typeof id === 'string' ? await readPaper(id) : undefined;
    if (record === undefined) return;
    let before: unknown;
    edit(path, (old) => {
      before = old;
      return record;
    });
    offerUndo(`附件已换成那份${kind}现在的内容`, () => edit(path, () => before));
  };
  return (
    <div data-path={path}>
      <p className="help">内容是一份{kind}，按添加时的样子随本文保存，那份文书以后再改，这里不变。</p>
      {isChanged ? (
        <p className="annex-news">
          <span className="mark">那份文书后来有改动</span>
          {locked ? null : (
            <Button size="small" onClick={() => void renew()}>
              换成现在的内容
            </Button>
          )}
        </p>
      ) : null}
    </div>
  );
}
