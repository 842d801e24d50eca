/** About the application: its version, what it does not do, and the licences of what travels with it. */
import { oldSystemWords } from '../frame/old-system-bar';
import { useDesk } from '../state/desk-state';
import { LicenceTexts } from './licence-texts';

const licences: readonly (readonly [string, string, string])[] = [
  ['React、React DOM', 'MIT', '窗口'],
  ['Ant Design、Ant Design Icons', 'MIT', '界面组件和图标'],
  ['react-datasheet-grid', 'MIT', '大表'],
  ['wouter、dayjs、pinyin-pro、zod、LiquidJS', 'MIT（wouter 为 Unlicense）', '地址、日期、拼音、校验、模板'],
  ['pdfmake、PDFKit、fontkit', 'MIT', 'PDF 和字体'],
  ['docx、exceljs', 'MIT', 'DOCX 和 XLSX'],
  ['lowdb、fflate、yauzl、filenamify、image-size、jimp', 'MIT', '存储、压缩、文件名、图片'],
  ['思源宋体、思源黑体（Noto Serif SC、Noto Sans SC）', 'SIL OFL 1.1', '替代标题、正文、黑体'],
  ['霞鹜文楷', 'SIL OFL 1.1', '替代楷体'],
  ['Tinos', 'SIL OFL 1.1', '替代 Times New Roman'],
];

export function AboutPart() {
  const { desk, host } = useDesk();
  const about = host.desktop?.about;
  return (
    <>
      <p>
        督办文书 {desk.version}，以 MIT 许可证发布。按 GB/T 9704-2012 把记录排成公文，DOCX 与 PDF
        逐行一致；全部在本机完成，不联网。
      </p>
      <p>本程序不处理秘密级及以上的内容。</p>
      {about === undefined ? null : (
        <p className="quiet">
          运行于 Electron {about.electron}（Chromium {about.chrome}）。
        </p>
      )}
      {about?.win7 === true ? <p className="amber">{oldSystemWords(about)}</p> : null}
      <h2>随附的程序库和字体</h2>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">名称</th>
            <th scope="col">许可证</th>
            <th scope="col">用处</th>
          </tr>
        </thead>
        <tbody>
          {licences.map(([name, licence, use]) => (
            <tr key={name}>
              <td>{name}</td>
              <td>{licence}</td>
              <td>{use}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <LicenceTexts />
    </>
  );
}
