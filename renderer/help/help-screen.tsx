/** 帮助: a short guide, the keys, what the standard says, and the rules that the desk checks. */
import { useEffect } from 'react';
import { rules } from '../../templates/official/rules/catalogue';
import { LittleSheet } from '../papers/empty-list';
import { keyGroups } from './keys';
import { standardNotes } from './standard-notes';

/** Of real screens; build/pictures.mjs renews them. */
const pictures = {
  list: new URL('./pictures/list.webp', import.meta.url).href,
  editor: new URL('./pictures/editor.webp', import.meta.url).href,
  grid: new URL('./pictures/grid.webp', import.meta.url).href,
  templates: new URL('./pictures/templates.webp', import.meta.url).href,
};

interface Part {
  readonly title: string;
  readonly words: readonly string[];
  readonly picture?: { readonly of: keyof typeof pictures; readonly shows: string };
}

const guide: readonly Part[] = [
  {
    title: '写一份文书',
    words: [
      '点右上角“新建”，选文种。左边填内容，右边就是要打印的页面，边写边变；点页面上的字，光标就到那一栏。',
      '写的时候自动保存，左下角写着“已保存 14:32”。关掉窗口、断电，已经显示保存的都不会丢。',
      '下方列出需要处理和核对的地方，点一下就到。错误不妨碍保存和导出，只在定稿时拦住。',
    ],
    picture: { of: 'editor', shows: '编辑一份整改情况报告：左边是栏目，中间填写，右边是页面' },
  },
  {
    title: '定稿和文号',
    words: [
      '定稿时取号，年份按成文日期；取过的号不再发给别的文书，缺号和作废在“设置 → 文号登记”里看得到。',
      '定稿后要改，退回草稿再改；定稿的那一版一直保留。印发之后点“已印发”。',
    ],
  },
  {
    title: '任务分解表当表格写',
    words: [
      '打开任务分解表，右上角切换到“表格”。像 Excel 一样填，和 Excel、WPS 互相复制粘贴；也能从 .xlsx 取任务、存成 .xlsx。',
    ],
    picture: { of: 'grid', shows: '任务分解表的表格：一行一项任务，分组可以折叠' },
  },
  {
    title: '从一份生成另一份',
    words: [
      '任务分解表可以生成责任分解表，也可以一次生成全部责任单；督办单可以生成整改情况报告。选中一份，点“派生”。',
      '来源后来改动了，列表里会标“来源已改”。',
    ],
  },
  {
    title: '台账和工作台',
    words: [
      '上级交办、自查发现的问题，在“台账”里点“登记问题”，一件一个编号。打开一件，上面的按钮就是能办的下一步；办的时候只问这一步要的：谁、哪天、凭什么、哪份文书。',
      '办过的都留着，不改写；登记错了用“更正”，说明原因。期限、延期、退回几次、预警的颜色都从办理过程里算。',
      '办一步要的文书，在那一步里点“起草…”：这件问题已有的都填好了。写完（要文号的先定稿）点文书上方的“用它办理”，回到那一步，文号、日期、内容已经带来，不用再填。',
      '“一案一档”把这件问题的文书按交办、方案、报告、核查、销号、回头看的次序一次打印或导出；最近一次报告的照片在右边，拖动滑块对比整改前后。',
      '台账里勾选多件，可以一次交办（各得一份有文号的督办单，可接着打印）、催办、延期、安排回头看；不能办的逐件说明原因，原样不动。',
      '台账可以按乡办、类别、状态等分组，点数字只看那几件；“栏目”选要看的列，“存为视图”记下现在的筛选和分组；“做成文书”把列出的做成台账、调度表。',
      '“从文字找任务”读讲话、方案、纪要：左边原文，右边提出的任务，原文没有写的留空并计数；合并、拆开、去掉都能撤销，取下来就是任务分解表。',
      '“问责提示”按规则逐件计数，写明计入哪些、为什么，可起草问责建议函；“规则”里改期限、颜色、节假日、类别和问责规则，保存前先看对今天台账的影响。',
      '“看今天”换成过去的一天，台账和工作台就是那天记下的样子。',
    ],
  },
  {
    title: '清单进来，表格出去',
    words: [
      '“台账”里点“导入清单”：选 .xlsx、.docx 里的表格，或从 Excel、WPS 整块复制粘贴。核对栏目（同样的表头下次记得），逐行看哪里不对、哪些台账里已有，再一次登记；来源、批次、交办日期、依据只填一次。',
      '任务分解表里的任务也能登记：在“文书”里选中它，点“登记到台账”，勾选要登记的任务。',
      '来文登记在“收文登记”：收文号接着本年往下编，拟办、批示、办理时限、扫描件记在一起，逾期的看得到。从一份收文登记问题，来源、文号、日期不用再填；“保存并打开处理笺”就是要打印的收文处理笺；整个登记可以存成 .xlsx。涉密来文不要录入。',
      '“填报表”里选几个乡办或部门，导出一个单位一张 .xlsx，单位填整改措施、完成日期、完成情况、责任人。交回来点“读回填报表”，按编号逐栏和台账比较，看过再收：进展记为进展，名称、位置、责任人记为更正；说已完成的还要报整改情况报告。',
      '“签收登记”列出交办的每一件谁在哪天签收，没有签收的排在最前，可以存成 .xlsx。',
    ],
  },
  {
    title: '打印和导出',
    words: [
      '在列表里选几份，点“打印”或“导出”。导出可以一份一个文件，也可以按顺序合成一个 PDF。',
      '打印出来和 PDF 一样。打印时选“实际大小”、边距“无”、长边翻转。双面打印要求版记在偶数页，在“设置 → 版面”里打开。',
      '本机没有标准字体时，PDF 和打印用替代字体，并写明代替了哪些；DOCX 始终写标准字体名。字体文件可以在“设置 → 字体”里导入。',
    ],
  },
  {
    title: '找和删',
    words: [
      '按 Ctrl+K，输入名称、文号、单位或拼音首字母（整改情况：zgqk）。',
      '删除的先到回收站，30 天内可以恢复，满 30 天自动彻底删除。每天自动备份，在“设置 → 备份”里可以挑几份取回，第二处的备份也列在那里。',
    ],
    picture: { of: 'list', shows: '文书列表：上方按文种、年度、状态筛选' },
  },
  {
    title: '归档',
    words: [
      '定稿或印发的文书选中后点“归档”：记录、DOCX、PDF、照片封成一件，编好档号，从此不能改动。要更正的，退回草稿改好、重新定稿再归档，旧的一版仍在。',
      '“归档”里按题名、文号、档号找，点开一件可以看封存的 PDF、取出原件，“与现在比对”看记录和版面有没有变，“存副本”给别人用的一份每页印着“副本”。“核对全部”逐个文件核对，动过的、少了的、多出来的都指名。把链头抄在别处，谁也不能把整个档案库重做一遍而不被发现。',
    ],
  },
  {
    title: '改模板',
    words: [
      '“设置 → 模板”里可以按本单位的习惯改每种文书的固定文字和栏目，右边随时看样子，也能恢复自带的。栏目改了名，表单、表格和取 .xlsx 时都认新的名字，旧名字的表格文件也还认得。',
    ],
    picture: { of: 'templates', shows: '改督办单的模板：左边改文字，右边看样子' },
  },
  {
    title: '同一个文件夹在两处打开',
    words: ['后打开的一处只能查看、打印和导出，上方写明在哪里打开着。那边关掉以后，这边就可以写了。'],
  },
];

export function HelpScreen() {
  useEffect(() => {
    document.title = '帮助 — 督办文书';
  }, []);
  return (
    <article className="help-screen" tabIndex={0} aria-label="帮助">
      <h1>帮助</h1>
      <div className="help-guide">
        <div>
          {guide.map(({ title, words, picture }) => (
            <section key={title}>
              <h2>{title}</h2>
              {words.map((one) => (
                <p key={one}>{one}</p>
              ))}
              {picture === undefined ? null : (
                <img
                  src={pictures[picture.of]}
                  alt={picture.shows}
                  width={1280}
                  height={720}
                  loading="lazy"
                />
              )}
            </section>
          ))}
        </div>
        <LittleSheet />
      </div>
      <h2>快捷键</h2>
      <div className="key-groups">
        {keyGroups.map(({ title, keys }) => (
          <table key={title} className="plain-table">
            <caption>{title}</caption>
            <tbody>
              {keys.map(([key, words]) => (
                <tr key={key}>
                  <th scope="row">
                    <kbd>{key}</kbd>
                  </th>
                  <td>{words}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
      <h2>标准怎么说</h2>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">栏目</th>
            <th scope="col">要求</th>
            <th scope="col">GB/T 9704-2012</th>
          </tr>
        </thead>
        <tbody>
          {standardNotes.map(({ section, says, source }) => (
            <tr key={section}>
              <th scope="row">{section}</th>
              <td>{says}</td>
              <td>{source}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>程序核对的规则</h2>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">规则</th>
            <th scope="col">核对什么</th>
            <th scope="col">出处</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(rules).map(([id, rule]) => (
            <tr key={id}>
              <td>{id}</td>
              <td>{rule.name}</td>
              <td>{rule.source}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}
