/** The faces that offices use for each role, by the names that machines know them under, best first. */
import type { FaceRole } from '../../../templates/document/blocks';
import { faceNames } from '../../../templates/official/face-names';

export interface OfficialFace {
  /** Family name as people read it. */
  readonly family: string;
  /** Family and PostScript names that the file itself carries, lower case. */
  readonly names: readonly string[];
  /** File names, lower case: for old files whose names are in an encoding of their own. */
  readonly files: readonly string[];
}

const face = (family: string, names: readonly string[], files: readonly string[]): OfficialFace => ({
  family,
  names: [family, ...names].map((name) => name.toLowerCase()),
  files,
});

/**
 * The face that a DOCX names for each role (GB/T 9704 names classes; file and family names are practice).
 * The first of each list below is that face; the others are of the same class and may serve in its place.
 */
export const OFFICIAL_FACES: Readonly<Record<FaceRole, readonly [OfficialFace, ...OfficialFace[]]>> = {
  title: [
    face(
      faceNames.title,
      ['FZXiaoBiaoSong-B05S', 'FZXBSJW--GB1-0', 'FZXBSJW', 'FZXBSJ--GB1-0'],
      ['fzxbsjw.ttf', 'fzxbsj.ttf', 'fzxbsjw--gb1-0.ttf', '方正小标宋简体.ttf', '方正小标宋简.ttf'],
    ),
    face(
      '方正小标宋_GBK',
      ['FZXiaoBiaoSong-B05', 'FZXBSK--GBK1-0'],
      ['fzxbsk.ttf', '方正小标宋_gbk.ttf', '方正小标宋gbk.ttf'],
    ),
    face('华文中宋', ['STZhongsong'], ['stzhongs.ttf']),
  ],
  fangsong: [
    face(
      faceNames.fangsong,
      ['FangSong_GB2312'],
      ['仿宋_gb2312.ttf', 'fangsong_gb2312.ttf', 'simfang_gb2312.ttf'],
    ),
    face('仿宋', ['FangSong'], ['simfang.ttf']),
    face('方正仿宋_GBK', ['FZFangSong-Z02', 'FZFSK--GBK1-0'], ['fzfsk.ttf', '方正仿宋_gbk.ttf']),
    face('方正仿宋简体', ['FZFangSong-Z02S', 'FZFSJW--GB1-0'], ['fzfsjw.ttf']),
    face('华文仿宋', ['STFangsong'], ['stfangso.ttf']),
  ],
  kai: [
    face(faceNames.kai, ['KaiTi_GB2312'], ['楷体_gb2312.ttf', 'kaiti_gb2312.ttf', 'simkai_gb2312.ttf']),
    face('楷体', ['KaiTi'], ['simkai.ttf']),
    face('方正楷体_GBK', ['FZKai-Z03', 'FZKTK--GBK1-0'], ['fzktk.ttf', '方正楷体_gbk.ttf']),
    face('方正楷体简体', ['FZKai-Z03S', 'FZKTJW--GB1-0'], ['fzktjw.ttf']),
    face('华文楷体', ['STKaiti'], ['stkaiti.ttf']),
  ],
  hei: [
    face(faceNames.hei, ['SimHei'], ['simhei.ttf']),
    face('方正黑体_GBK', ['FZHei-B01', 'FZHTK--GBK1-0'], ['fzhtk.ttf', '方正黑体_gbk.ttf']),
    face('方正黑体简体', ['FZHei-B01S', 'FZHTJW--GB1-0'], ['fzhtjw.ttf']),
    face('华文黑体', ['STHeiti', 'STHeitiSC-Medium'], []),
  ],
  song: [
    face(faceNames.song, ['SimSun'], ['simsun.ttf']),
    face('方正书宋_GBK', ['FZShuSong-Z01', 'FZSSK--GBK1-0'], ['fzssk.ttf', '方正书宋_gbk.ttf']),
    face('方正书宋简体', ['FZShuSong-Z01S', 'FZSSJW--GB1-0'], ['fzssjw.ttf']),
    face('华文宋体', ['STSong', 'STSongti-SC-Regular'], ['stsong.ttf']),
  ],
  latin: [
    face(faceNames.latin, ['TimesNewRomanPSMT'], ['times.ttf', 'times new roman.ttf', 'times_new_roman.ttf']),
  ],
};

/** How people call the roles. */
export const ROLE_LABELS: Readonly<Record<FaceRole, string>> = {
  title: '小标宋',
  fangsong: '仿宋',
  kai: '楷体',
  hei: '黑体',
  song: '宋体',
  latin: '西文',
};

/** The name that stands in a DOCX, and on the screen, for a role. */
export const officialName = (role: FaceRole): string => OFFICIAL_FACES[role][0].family;
