/** One sealed item opened: its PDF as it was sealed, its record and its pages against those of today. */
import { Alert, Button, Segmented } from 'antd';
import { useEffect } from 'react';
import { useSearch } from 'wouter';
import { useAnswer } from '../settings/use-answer';
import { go } from '../state/hash-location';
import { itemAddress, looks, readLook, type Look } from './item-address';
import { PaperCompare } from './paper-compare';
import { PdfPane } from './pdf/pdf-pane';
import { usePdf } from './pdf/use-pdf';
import { RecordCompare } from './record-compare';

export function ItemScreen() {
  const search = useSearch();
  const path = new URLSearchParams(search).get('path') ?? '';
  const look = readLook(search);
  const { value, error } = useAnswer('sealedItem', { path });
  const sealed = usePdf(path, 'sealed');
  const now = usePdf(path, look === 'paper' ? 'now' : undefined);
  const title = value?.item.title ?? '';
  useEffect(() => {
    document.title = `${title === '' ? '归档' : title} — 督办文书`;
  }, [title]);
  const wrong = error ?? (look === 'pdf' ? sealed.error : undefined);
  return (
    <section className="archive-screen item-screen">
      <div className="papers-top">
        <h1 title={title}>{title === '' ? '归档' : title}</h1>
        <span className="papers-total">{value?.item.code}</span>
        <Segmented
          value={look}
          options={Object.entries(looks).map(([key, label]) => ({ value: key as Look, label }))}
          onChange={(next) => go(itemAddress(path, next), { replace: true })}
        />
        <Button onClick={() => go('/archive')}>回到归档</Button>
      </div>
      {wrong === undefined ? null : (
        <Alert type="error" showIcon title={`${wrong.message}。`} description={wrong.remedy} role="alert" />
      )}
      {look === 'pdf' && sealed.error === undefined ? (
        sealed.file === undefined ? (
          <p className="help" role="status">
            正在打开…
          </p>
        ) : (
          <PdfPane file={sealed.file} />
        )
      ) : null}
      {look === 'record' && value !== undefined ? <RecordCompare {...value} /> : null}
      {look === 'paper' ? <PaperCompare sealed={sealed} now={now} /> : null}
    </section>
  );
}
