/** First run: four short steps, each with its result in sight on a sample red head; or the sample office first. */
import { Button, Steps } from 'antd';
import { useEffect, useState } from 'react';
import { Bars } from '../frame/bars';
import { FontsTable } from '../office/fonts-table';
import { blankOffice, officeFaults } from '../office/example';
import { FolderField } from '../office/folder-field';
import { OfficeFields } from '../office/office-fields';
import { RedHeadSample } from '../office/red-head-sample';
import { SetupChoice } from '../office/setup-choice';
import { useDesk } from '../state/desk-state';
import { go } from '../state/hash-location';
import { useTell } from '../state/use-tell';

const steps = ['单位', '版面', '字体', '存放位置'] as const;

export function FirstRun() {
  const { host, desk, fonts, restart } = useDesk();
  const tell = useTell();
  const [step, setStep] = useState(0);
  const [office, setOffice] = useState(blankOffice);
  const [folder, setFolder] = useState(desk.folder);
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  const faults = officeFaults(office);
  const complete = Object.keys(faults).length === 0;
  const last = step === steps.length - 1;

  useEffect(() => {
    document.title = '开始 — 督办文书';
  }, []);

  const begin = async (work: 'sample' | 'own') => {
    setBusy(true);
    const reply =
      work === 'sample'
        ? await host.call('openSample', {})
        : await host.call('setUp', folder === desk.folder ? { office } : { office, folder });
    setBusy(false);
    if (!reply.ok) {
      tell.wrong(reply.error);
      return;
    }
    go('/papers', { replace: true });
    restart();
  };
  const next = () => {
    if (step === 0 && !complete) {
      setShown(true);
      return;
    }
    if (last) void begin('own');
    else setStep(step + 1);
  };

  return (
    <main className="first-run">
      <Bars />
      <header>
        <h1>督办文书</h1>
        <p className="quiet">填好单位就可以写第一份文书，约两分钟。以后都可以在“设置”里改。</p>
      </header>
      <Steps current={step} size="small" items={steps.map((title) => ({ title }))} />
      <div className="first-body">
        <div className="first-form">
          {step === 0 ? (
            <>
              <OfficeFields office={office} onChange={setOffice} faults={shown ? faults : {}} />
              <div className="try-sample">
                <Button onClick={() => void begin('sample')} loading={busy}>
                  先用示例试一试
                </Button>
                <span className="quiet">
                  一个虚构的单位和几份文书，放在单独的文件夹里，随时可以整个丢掉。
                </span>
              </div>
            </>
          ) : null}
          {step === 1 ? <SetupChoice office={office} onChange={setOffice} /> : null}
          {step === 2 ? (
            <>
              <p>本机找到的字体：</p>
              <FontsTable roles={fonts.roles} />
              <p className="quiet">装好标准字体后重新打开程序即可，文书不用改。</p>
            </>
          ) : null}
          {step === 3 ? (
            <>
              <FolderField
                label="文书存放在这个文件夹"
                use="papers"
                value={folder}
                help="每份文书一个文件，连同图片、版本和每日备份。可以放在 U 盘或网络盘上；以后能换。"
                onChange={setFolder}
              />
              <ul className="summary">
                <li>单位：{office.name}</li>
                <li>版面：{office.setup === 'common' ? '通用' : '精确'}</li>
                <li>
                  字体：
                  {fonts.roles.some((role) => role.standIn) ? '有替代字体，见上一步' : '标准字体都有'}
                </li>
              </ul>
            </>
          ) : null}
        </div>
        <aside className="first-sample" aria-label="样张">
          <RedHeadSample office={office} width={step === 1 ? 390 : 440} share={step === 1 ? 1 : 0.62} />
        </aside>
      </div>
      <footer className="first-foot">
        {step > 0 ? <Button onClick={() => setStep(step - 1)}>上一步</Button> : <span />}
        <Button type="primary" loading={busy} onClick={next}>
          {last ? '开始使用' : '下一步'}
        </Button>
      </footer>
    </main>
  );
}
