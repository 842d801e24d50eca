/** README.txt of a bag: how anybody checks it without this program, and what that proves. */
import { MANIFEST, TAG_MANIFEST } from './bag';
import type { MetadataSource } from './metadata-source';
import { retentionPeriods } from '../../../templates/official/retention-periods';

/** @param source what the item is; its files are not asked for. */
export function readmeOf({ title, place, office, at }: Omit<MetadataSource, 'files'>): string {
  return `电子档案包说明

档    号：${place.code}（第 ${place.version} 版）
题    名：${title}
立档单位：${office.name}
保管期限：${retentionPeriods[place.period]}
封存时间：${at}

一、里面有什么
data\\paper.pdf       版式文件（PDF/A-2b，字体已嵌入），可以直接打开、打印
data\\paper.docx      可编辑的文稿
data\\record.json     生成它们的记录
data\\metadata.xml    元数据（GB/T 33480、DA/T 46），metadata.json 内容相同
data\\events.json     起草、定稿、印发、归档的经过
data\\office.json     当时的单位设置；data\\made-with.json 和 template.json 是所用程序和模板
data\\pictures\\、data\\scans\\  照片和扫描件（有的话）
${MANIFEST}      data 里每个文件的 SHA-256
${TAG_MANIFEST}   其余文件的 SHA-256
本包按 BagIt 1.0（RFC 8493）封装，通用的 BagIt 工具也能核对。

二、不用本程序怎样核对
Windows：打开“命令提示符”，进入本文件夹，逐个输入
    certutil -hashfile data\\paper.pdf SHA256
    把显示的 64 位字符与 ${MANIFEST} 中该文件那一行比较，相同就没有改动。
    ${TAG_MANIFEST} 中列出的文件同样核对。
Linux、麒麟、统信、macOS：在本文件夹打开终端，输入
    sha256sum -c ${MANIFEST}
    sha256sum -c ${TAG_MANIFEST}
    每行显示“成功”或 OK 就没有改动。

三、这能证明什么
两份清单都对得上，说明这些文件与封存时一字节不差。
但是，能改写这个文件夹的人也能把清单一起改掉。要证明清单也没有改过，还要看归档日志：日志里记着
${TAG_MANIFEST} 的 SHA-256，一环扣一环；日志最后一环（链头）印在归档文件目录和移交清单上，
并随第二份档案另外保存。用督办文书核对时给出链头：
    npm run -s duban -- verify 档案库文件夹 --head 链头
没有另外保存的链头，只能证明文件与本包的清单一致，不能证明整个档案库没有被人重做过。
盖章的纸质原件仍是法定原件。
`;
}
