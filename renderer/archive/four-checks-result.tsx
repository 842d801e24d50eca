/** What 四性检测 found: each property with its checks, and below a check that failed the items, each opening. */
import { Alert } from 'antd';
import type { Output } from '../../electron/contract';
import { itemAddress } from './item-address';

type Checked = Output<'fourChecks'>;
type Check = Checked['checks'][number];

/** Findings of one check that are named; its line says how many there are. */
const SHOWN = 100;

const marks: Readonly<Record<Check['result'], string>> = {
  合格: 'passed',
  不合格: 'failed',
  待人工核对: 'by-hand',
  不适用: 'by-hand',
};

function Findings({ findings }: { readonly findings: Checked['findings'] }) {
  return (
    <ul className="four-findings">
      {findings.slice(0, SHOWN).map(({ code, title, path, file, problem, remedy }, at) => (
        <li key={at}>
          <a href={`#${itemAddress(path, 'pdf')}`}>
            {code} {title}
          </a>
          <div>
            {file === '' ? '' : `${file}：`}
            {problem}。{remedy}
          </div>
        </li>
      ))}
      {findings.length > SHOWN ? <li>……共 {findings.length} 处，全部写在检测报告里。</li> : null}
    </ul>
  );
}

export function FourChecksResult({ checked }: { readonly checked: Checked }) {
  const { checks, findings, count, files, object, conclusion } = checked;
  const properties = [...new Set(checks.map(({ property }) => property))];
  const byHand = checks.filter(({ result }) => result === '待人工核对').length;
  const failed = checks.filter(({ result }) => result === '不合格').length;
  return (
    <>
      <Alert
        type={conclusion === '合格' ? 'success' : 'error'}
        showIcon
        role="status"
        title={
          failed === 0
            ? `${count} 件、${files} 个文件，能自动检测的 ${checks.length - byHand} 项全部合格`
            : `${count} 件、${files} 个文件，${failed} 项不合格，共 ${findings.length} 处`
        }
        description={`${object}。另有 ${byHand} 项要由检测人核对，在报告里填写。`}
      />
      {properties.map((property) => {
        const own = checks.filter((one) => one.property === property);
        return (
          <section key={property} className="four-part" aria-label={property}>
            <h2>{property}</h2>
            <ul className="four-checks">
              {own.map(({ clause, name, method, result, detail, time }) => (
                <li key={clause}>
                  <div className="four-line">
                    <span className="quiet">{clause}</span>
                    <strong>{name}</strong>
                    <span className={`four-mark ${marks[result]}`}>{result}</span>
                    <time className="quiet">{time}</time>
                  </div>
                  <div className="quiet four-method">
                    {method}。{detail}
                  </div>
                  <Findings findings={findings.filter((one) => one.clause === clause)} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
