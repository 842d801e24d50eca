/** The licences in full: of the application, of its fonts, of every library inside; each opened by its name. */
import { Input } from 'antd';
import { useEffect, useState } from 'react';
import { useDesk } from '../state/desk-state';
import { licencesIn, type Licence } from './licences';

function Entry({ licence: { name, text } }: { readonly licence: Licence }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{name}</summary>
      {open ? (
        <pre tabIndex={0} aria-label={name}>
          {text}
        </pre>
      ) : null}
    </details>
  );
}

export function LicenceTexts() {
  const { host } = useDesk();
  const [all, setAll] = useState<readonly Licence[]>();
  const [wanted, setWanted] = useState('');
  useEffect(() => {
    let current = true;
    void host.licences().then(
      (text) => {
        if (current) setAll(licencesIn(text));
      },
      () => {
        if (current) setAll([]);
      },
    );
    return () => {
      current = false;
    };
  }, [host]);
  if (all === undefined) return null;
  if (all.length === 0) return <p className="quiet">许可文本没有读到，请重新打开程序。</p>;
  const found = all.filter(({ name }) => name.toLowerCase().includes(wanted.trim().toLowerCase()));
  return (
    <>
      <h2>许可全文</h2>
      <div className="narrow">
        <Input
          aria-label="按名称找许可"
          placeholder={`按名称找，共 ${all.length} 项`}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      </div>
      <div className="licences" tabIndex={0} role="region" aria-label="许可全文">
        {found.length === 0 ? <p className="quiet">没有这个名称。</p> : null}
        {found.map((licence) => (
          <Entry key={licence.name} licence={licence} />
        ))}
      </div>
    </>
  );
}
