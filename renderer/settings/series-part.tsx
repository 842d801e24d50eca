/** The letters of each kind's series of numbers, and how exported files are named. */
import { Input } from 'antd';
import { kinds as allKinds } from '../../templates/kinds/index';
import { patternWords } from '../dialogs/file-names';
import { exampleNumber } from '../office/example';
import { SaveBar } from './save-bar';
import { useSettingsDraft } from './use-settings-draft';

/** Kinds of paper that bear a number. */
const kinds = allKinds.filter(({ form }) =>
  form.sections.some(({ fields }) => fields.some(({ name }) => name === 'number')),
);

export function SeriesPart() {
  const draft = useSettingsDraft();
  const { series, office, filePattern } = draft.settings;
  const year = new Date().getFullYear();
  const put = (kind: string, letters: string) => {
    const others = Object.fromEntries(Object.entries(series).filter(([key]) => key !== kind));
    draft.put({ series: letters.trim() === '' ? others : { ...others, [kind]: letters.trim() } });
  };
  return (
    <>
      <p className="quiet">每个系列每年从 1 号起，定稿时取号，年份按成文日期。同一个系列的文种共用一串号。</p>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">文种</th>
            <th scope="col">代字后面加</th>
            <th scope="col">文号样子</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map(({ slug, title }) => (
            <tr key={slug}>
              <td>{title}</td>
              <td>
                <Input
                  size="small"
                  aria-label={`${title}的系列字`}
                  maxLength={4}
                  value={series[slug] ?? ''}
                  onChange={(event) => put(slug, event.target.value)}
                />
              </td>
              <td>{exampleNumber(`${office.code}${series[slug] ?? ''}`, year)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>导出的文件名</h2>
      <label className="dialog-field narrow">
        <span className="label">文件名</span>
        <Input value={filePattern} onChange={(event) => draft.put({ filePattern: event.target.value })} />
      </label>
      <div className="pattern-words">
        {patternWords.map((word) => (
          <button
            key={word}
            type="button"
            className="chip"
            onClick={() => draft.put({ filePattern: filePattern + word })}
          >
            {word}
          </button>
        ))}
      </div>
      <SaveBar draft={draft} blocked={filePattern.trim() === ''} />
    </>
  );
}
