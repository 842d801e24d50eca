/** Which font serves each role, found or replaced, in words. */
import type { Output } from '../../electron/contract';
import { replacedWords } from '../pages/replaced-words';

interface Props {
  readonly roles: Output<'fonts'>['roles'];
}

/** What each font is for, in a paper's words. */
export const fontUses: Readonly<Record<Props['roles'][number]['role'], string>> = {
  title: '标题、红头',
  fangsong: '正文',
  kai: '二级标题、签发人姓名',
  hei: '一级标题、密级',
  song: '页码',
  latin: '数字和字母',
};

export function FontsTable({ roles }: Props) {
  const replaced = replacedWords(roles);
  return (
    <>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">用处</th>
            <th scope="col">标准字体（DOCX 里写这个名字）</th>
            <th scope="col">本机排印用</th>
            <th scope="col">说明</th>
          </tr>
        </thead>
        <tbody>
          {roles.map((role) => (
            <tr key={role.role}>
              <td>{fontUses[role.role]}</td>
              <td>{role.official}</td>
              <td>{role.family}</td>
              <td className={role.standIn ? 'amber' : undefined}>
                {role.standIn ? (role.refused ?? '替代字体') : '标准字体'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">{replaced ?? '标准字体都有，PDF 与 DOCX 用同样的字形。'}</p>
    </>
  );
}
