/** Face, size and colour of every element of GB/T 9704-2012; the face names of fonts on machines are not the standard's business. */
import type { Strength } from './figure';

/** The face classes the standard names: 小标宋体, 仿宋体, 楷体, 黑体, 宋体. */
export type Face = 'title' | 'fangsong' | 'kai' | 'hei' | 'song';

/** 字号 that the elements use. */
export type SizeName = '二号' | '三号' | '四号';

export interface ElementFace {
  readonly face: Face;
  readonly size: SizeName;
  readonly colour: 'black' | 'red';
  readonly clause: string;
  readonly strength: Strength;
}

const element = (face: Face, size: SizeName, clause: string, strength: Strength): ElementFace => ({
  face,
  size,
  colour: 'black',
  clause,
  strength,
});

/** 发文机关标志: the one element in red, and the one whose size the standard leaves free (7.2.4). */
export const redHeadFace = { face: 'title', colour: 'red', clause: '7.2.4', strength: '推荐' } as const;

/** All other elements, in the order of the paper. */
export const faces = {
  copyNumber: element('fangsong', '三号', '7.2.1', '一般'),
  secrecy: element('hei', '三号', '7.2.2', '一般'),
  urgency: element('hei', '三号', '7.2.3', '一般'),
  documentNumber: element('fangsong', '三号', '5.2.2', '一般'),
  signatoryLabel: element('fangsong', '三号', '7.2.6', '规定'),
  signatoryName: element('kai', '三号', '7.2.6', '规定'),
  title: element('title', '二号', '7.3.1', '一般'),
  /** Speaker and date under a speech's title. */
  byline: element('kai', '三号', '7.3.1', '实务'),
  addressees: element('fangsong', '三号', '5.2.2', '一般'),
  body: element('fangsong', '三号', '5.2.2', '一般'),
  heading1: element('hei', '三号', '7.3.3', '一般'),
  heading2: element('kai', '三号', '7.3.3', '一般'),
  heading3: element('fangsong', '三号', '7.3.3', '一般'),
  heading4: element('fangsong', '三号', '7.3.3', '一般'),
  annexList: element('fangsong', '三号', '5.2.2', '一般'),
  signature: element('fangsong', '三号', '5.2.2', '一般'),
  note: element('fangsong', '三号', '5.2.2', '一般'),
  annexLabel: element('hei', '三号', '7.3.7', '规定'),
  annexTitle: element('title', '二号', '7.3.7', '实务'),
  colophon: element('fangsong', '四号', '7.4.2', '一般'),
  pageNumber: element('song', '四号', '7.5', '一般'),
  /** 出席、请假、列席 of 纪要. */
  attendanceLabel: element('hei', '三号', '10.3', '一般'),
  attendanceNames: element('fangsong', '三号', '10.3', '一般'),
} as const;
