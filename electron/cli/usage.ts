/** How the command line is used, in words; and the error that says it was used wrongly. */

export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const USAGE = `用法：duban <命令> [选项]

  kinds                       列出文书种类：代号、名称、版面
  sample 种类 [--name 名称]   打印一份样例记录
  schema 种类                 打印记录的 JSON Schema
  export 文件… --to docx,pdf --out 文件夹
         [--office 机关文件] [--setup common|exact] [--as 种类 [--split]] [--final] [--strict-fonts]
                              把记录排成公文；文件夹代表其中的全部记录
  check 文件… [--office 机关文件]
                              只检查，不写文件
  pages 文件 [--office 机关文件] [--setup common|exact]
                              打印排好的页面（JSON）
  fonts                       列出各种字体的标准名、所用文件、是否替代
  verify 文件夹 [--head 链头] [--rate 每秒兆字节]
                              核对档案包或整个档案库，列出损坏、缺少、多出、改名的文件

  单位和模板：记录在数据文件夹里时取用那里的；也可以把 office.json、overlays.json 放在记录旁边

  --json                      在标准输出打印一个 JSON 值
  --to 还可以写 txt；--split 每个单位一个文件；--final 按定稿要求检查；--strict-fonts 缺标准字体时不导出

退出码：0 全部完成；1 有文件出错；2 用法不对`;
