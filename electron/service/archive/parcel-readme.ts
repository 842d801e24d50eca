/** README.txt of a 移交包: what lies in it, and how anybody checks it without this program. */
import type { ChainHead } from './chain';

/** Of all files of the package but itself, in the form of sha256sum. */
export const PARCEL_LIST = '清单-sha256.txt';
/** Folder of the bags. */
export const PARCEL_BAGS = '档案';

/** @param what 2017年度归档文件（保管期限30年） */
export const parcelReadme = (what: string, unit: string, count: number, head: ChainHead): string =>
  `移交包说明

内容：${unit}${what}，共 ${count} 件

一、里面有什么
${PARCEL_BAGS}\\年度\\档号          每件一个电子档案包（BagIt 1.0），包内的 README.txt 说明包里的文件
归档文件目录           DOCX、PDF、XLSX，内容相同
四性检测报告           DOCX、PDF，移交前按 DA/T 70-2018 检测的结果
移交清单               DOCX、PDF，双方签字后各留一份
链头.txt               归档日志到哪一条、那一条的摘要
${PARCEL_LIST}        以上全部文件的 SHA-256

二、怎样核对
1. 全部文件是否齐全、没有改动
   Windows：打开“命令提示符”，进入本文件夹，逐个输入
       certutil -hashfile 归档文件目录.pdf SHA256
       显示的 64 位字符与 ${PARCEL_LIST} 中该文件那一行相同，就没有改动。
   Linux、麒麟、统信、macOS：在本文件夹打开终端，输入
       sha256sum -c ${PARCEL_LIST}
       每行显示“成功”或 OK 就没有改动。
   装有督办文书的：
       npm run -s duban -- verify 移交包文件夹
2. 每件档案包
   通用的 BagIt 工具可以直接核对；也可按包内 README.txt 的方法。
3. 件数、档号、题名、页数与归档文件目录逐件核对，数量与移交清单核对。

三、链头
第 ${head.count} 条 ${head.digest}
它也印在归档文件目录和移交清单上。归档日志一环扣一环，链头对得上，说明移交单位的日志此后没有被改动或重做。
能改写本文件夹的人也能改写清单，所以请以双方签字的纸质移交清单上的链头为准。
盖章的纸质原件仍是法定原件。
`;
