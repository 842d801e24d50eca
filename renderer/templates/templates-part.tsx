/** 模板: the kinds of paper and whether the office has changed their wording. */
import { Link } from 'wouter';
import { kinds } from '../../templates/kinds/index';
import { compareOverlay } from '../../templates/overlay/compare';
import { useAnswer } from '../settings/use-answer';
import { useDesk } from '../state/desk-state';
import { momentWords } from '../state/moments';
import { sentences } from '../state/words';
import { draftOf } from './draft-store';
import { TemplateFiles } from './template-files';

export function TemplatesPart() {
  const { desk } = useDesk();
  const { value, error } = useAnswer('overlays', {});
  if (error !== undefined) return <p>{sentences(error)}</p>;
  if (value === undefined) return null;
  const verb = desk.mode === 'write' ? '修改' : '查看';
  const now = new Date();
  const hasChanges = value.some(
    ({ kind, overlay }) =>
      compareOverlay(kinds.find(({ slug }) => slug === kind)?.template ?? kinds[0]!.template, overlay)
        .length > 0,
  );
  return (
    <>
      <p className="quiet">
        {hasChanges
          ? '草稿按现在的模板排印；已定稿的文书一直按定稿时的模板排印。'
          : '各种文书都在用自带的模板。固定的文字、表格的栏目和宽度、哪些部分要印，都可以改成本单位的；改了随时能恢复。'}
      </p>
      <TemplateFiles kept={value} />
      <table className="plain-table templates-table">
        <thead>
          <tr>
            <th scope="col">文种</th>
            <th scope="col">现在的模板</th>
            <th scope="col">修改时间</th>
            <th scope="col">{verb}</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => {
            const latest = value.find((one) => one.kind === kind.slug);
            const count = latest === undefined ? 0 : compareOverlay(kind.template, latest.overlay).length;
            return (
              <tr key={kind.slug}>
                <td>{kind.title}</td>
                <td>
                  {count === 0 ? '自带' : `本单位第 ${latest!.version} 版，不同 ${count} 处`}
                  {draftOf(kind) === undefined ? null : <span className="changed-mark">有修改没保存</span>}
                </td>
                <td>{latest === undefined ? '' : momentWords(latest.at, now)}</td>
                <td>
                  <Link href={`/settings/templates/${kind.slug}`} aria-label={`${verb}${kind.title}模板`}>
                    {verb}
                  </Link>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
