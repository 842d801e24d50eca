/** 整改情况报告: figures, paragraphs, annexes with their labels, photograph pairs with their captions. */
import type { Wording } from '../../bind/wording';
import { officialPaperView, type OfficialPaperView } from '../../official-paper/view';
import { formatLabel, safeLabel } from '../../official/numbering';
import { annexLabel } from '../../official/rules/annexes';
import type { Office } from '../../office';
import { countIssues, type Counts } from './counts';
import { issueName, issueParagraphs, unfinishedText, type IssueParagraphs } from './paragraphs';
import type { Issue, PhotoPair, RectificationReport } from './schema';
import { evidenceTable, issueTable, type ViewTable } from './tables';

interface Side {
  readonly ref: string;
  readonly caption: string;
  readonly from: string;
}

export interface ViewPair {
  readonly heading: string;
  /** Place of the point; '' for none. */
  readonly where: string;
  readonly before: Side;
  readonly after: Side;
  readonly from: string;
}

export interface ToldLine {
  readonly level: 2 | 3;
  readonly label: string;
  readonly head: string;
  /** '' behind a heading that stands alone. */
  readonly text: string;
  readonly from: string;
}

interface AnnexName {
  /** 附件1; '' while there is nothing to annex. */
  readonly label: string;
  readonly title: string;
}

export interface RectificationReportView extends OfficialPaperView {
  readonly counts: Counts;
  /** Headings of the problems (level 2), each followed by its points (level 3, run into text). */
  readonly told: readonly ToldLine[];
  readonly unfinished: readonly {
    readonly label: string;
    readonly title: string;
    readonly text: string;
    readonly from: string;
  }[];
  /** 一、to 四、; 存在问题及原因 is left out when there is nothing to tell, and the rest moves up. */
  readonly labels: {
    readonly overview: string;
    readonly issues: string;
    readonly difficulties: string;
    readonly next: string;
  };
  readonly hasDifficulties: boolean;
  readonly annexTitles: readonly string[];
  readonly annexes: Readonly<Record<AnnexKey, AnnexName>>;
  readonly table: ViewTable;
  /** Pairs of which both photographs are there. */
  readonly pairs: readonly ViewPair[];
  /** Pairs that lack a photograph: told in words. */
  readonly broken: readonly ViewPair[];
  readonly evidence: ViewTable;
}

/** The annexes in order, with the wordings that name them. */
const annexWords = { table: 'annexTable', photos: 'annexPhotos', evidence: 'annexEvidence' } as const;
type AnnexKey = keyof typeof annexWords;

export function viewOf(data: RectificationReport, office: Office, wording: Wording): RectificationReportView {
  const nameOf = (key: AnnexKey): string => wording.word(annexWords[key]);
  const unfinished = data.issues
    .flatMap((issue, index) => {
      const text = issue.status === '已完成' ? '' : unfinishedText(issue);
      return text === '' ? [] : [{ title: issueName(issue, index), text, from: `issues[${index}].cause` }];
    })
    .map((one, place) => ({ label: safeLabel(2, place + 1), ...one, title: `${one.title}。` }));
  const photos = (wording.on('photos') ? data.issues : []).flatMap((issue, index) =>
    issue.photos.map((pair, place) => ({ issue, index, pair, from: `issues[${index}].photos[${place}]` })),
  );
  const pairs = photos.map(({ issue, index, pair, from }, place) => ({
    ...viewPair(issue, index, pair, place, from, wording),
    whole: pair.before.picture !== '' && pair.after.picture !== '',
  }));
  const evidence = evidenceTable(wording.on('evidence') ? data.issues : [], wording.columns('evidence'));
  const hasDifficulties = unfinished.length > 0 || data.difficulties !== '';
  const bound: readonly AnnexKey[] = [
    ...(data.issues.length > 0 ? (['table'] as const) : []),
    ...(pairs.length > 0 ? (['photos'] as const) : []),
    ...(evidence.rows.length > 0 ? (['evidence'] as const) : []),
  ];
  const annexOf = (key: AnnexKey): AnnexName => ({
    label: bound.includes(key) ? annexLabel(bound.indexOf(key), bound.length) : '',
    title: nameOf(key),
  });
  return {
    ...officialPaperView(data, office),
    counts: countIssues(data.issues),
    told: data.issues.map((issue, index) => issueParagraphs(issue, index, wording)).flatMap(toldLines),
    unfinished,
    labels: {
      overview: formatLabel(1, 1),
      issues: formatLabel(1, 2),
      difficulties: formatLabel(1, 3),
      next: formatLabel(1, hasDifficulties ? 4 : 3),
    },
    hasDifficulties,
    annexTitles: bound.map(nameOf),
    annexes: { table: annexOf('table'), photos: annexOf('photos'), evidence: annexOf('evidence') },
    table: issueTable(data.issues, wording.columns('issues')),
    pairs: pairs.filter(({ whole }) => whole),
    broken: pairs.filter(({ whole }) => !whole),
    evidence,
  };
}

const toldLines = ({ label, title, points, from }: IssueParagraphs): readonly ToldLine[] => [
  { level: 2, label, head: title, text: '', from },
  ...points.map((point) => ({ level: 3 as const, ...point })),
];

function viewPair(
  issue: Issue,
  index: number,
  pair: PhotoPair,
  place: number,
  from: string,
  { word }: Wording,
): ViewPair {
  const where = pair.place === '' ? issue.place : pair.place;
  const side = (key: 'before' | 'after', words: string): Side => {
    const { picture, takenOn } = pair[key];
    const day = takenOn === '' ? '' : `　${takenOn}摄`;
    return {
      ref: picture,
      caption: `${picture === '' ? '缺少' : ''}${words}${day}`,
      from: `${from}.${key}`,
    };
  };
  return {
    heading: `${place + 1}.${issueName(issue, index)}`,
    where,
    before: side('before', word('before')),
    after: side('after', word('after')),
    from,
  };
}
