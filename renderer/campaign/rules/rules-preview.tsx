/** What the rules as they stand in the form would do to the ledger of today, before they are saved. */
import { Alert } from 'antd';
import { useAnswer } from '../../settings/use-answer';
import type { GivenRules } from './rules-values';

function Reached({ title, words }: { readonly title: string; readonly words: readonly string[] }) {
  return (
    <>
      <h3>{title}</h3>
      {words.length === 0 ? (
        <p className="quiet">没有达到界限的。</p>
      ) : (
        <ul>
          {words.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
    </>
  );
}

export function RulesPreview({ rules, changed }: { readonly rules: GivenRules; readonly changed: boolean }) {
  const { value, error } = useAnswer('tryRules', rules);
  const same =
    value !== undefined && JSON.stringify(value.proposals.before) === JSON.stringify(value.proposals.after);
  return (
    <aside className="rules-preview" aria-label="对今天台账的影响" tabIndex={0}>
      <h2>{changed ? '保存以后，今天的台账' : '今天的台账'}</h2>
      {error === undefined ? null : (
        <Alert type="warning" showIcon title={`${error.message}。`} description={error.remedy} />
      )}
      {value === undefined ? null : (
        <>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">预警</th>
                <th scope="col">现在</th>
                <th scope="col">保存后</th>
              </tr>
            </thead>
            <tbody>
              {value.lights.map(({ colour, word, before, after }) => (
                <tr key={colour} className={before === after ? undefined : 'rules-moved'}>
                  <th scope="row">
                    <span className={`light light-${colour}`}>{word}</span>
                  </th>
                  <td>{before}</td>
                  <td>{after}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {value.changedCount === 0 ? (
            <p className="quiet">没有问题会变颜色。</p>
          ) : (
            <>
              <h3>变颜色的 {value.changedCount} 件</h3>
              <ul>
                {value.changed.map(({ id, site, from, to }) => (
                  <li key={id}>
                    <a href={`#/cases/${id}`}>{id}</a> {site}：{from} → {to}
                  </li>
                ))}
                {value.changedCount > value.changed.length ? <li className="quiet">等</li> : null}
              </ul>
            </>
          )}
          {same ? (
            <Reached title="问责提示" words={value.proposals.after} />
          ) : (
            <>
              <Reached title="问责提示：现在" words={value.proposals.before} />
              <Reached title="问责提示：保存后" words={value.proposals.after} />
            </>
          )}
        </>
      )}
    </aside>
  );
}
