/** The first page of a sample notice under an office's red head, drawn by the typesetter itself as the office is typed. */
import { useDeferredValue, useMemo } from 'react';
import { kindOf } from '../state/kind-of';
import type { Office } from '../../templates/office';
import { compose } from '../paper/compose';
import { facesOf } from '../paper/composer';
import { PageView } from '../paper/page-view';
import { useDesk } from '../state/desk-state';
import { useFaces } from '../state/use-faces';
import { useSame } from '../state/use-same';
import { exampleNumber, withStandIns } from './example';

interface Props {
  readonly office: Office;
  /** CSS pixels. */
  readonly width: number;
  /** How much of the page is shown, from its top: 1 for all. */
  readonly share?: number;
}

const noPictures = new Map<string, string>();

export function RedHeadSample({ office, width, share = 0.58 }: Props) {
  const { host, fonts } = useDesk();
  const later = useDeferredValue(office);
  const page = useMemo(() => {
    const whole = withStandIns(later);
    const data = {
      number: exampleNumber(whole.code, new Date().getFullYear()),
      title: '关于做好秋冬季大气污染综合治理攻坚行动的通知',
      addressees: [{ name: '各乡人民政府、各街道办事处', level: 'subordinate' }],
      body: '为做好秋冬季大气污染综合治理工作，各单位要明确专人负责，按照分工抓好落实，确保各项任务按时完成。',
      writtenDate: `${new Date().getFullYear()}年10月16日`,
    };
    const { slug, version } = kindOf('notice');
    return compose({ kind: slug, version, data }, whole, fonts.chains, {}, reportError).layout?.pages[0];
  }, [later, fonts.chains]);
  const ids = useSame(useMemo(() => (page === undefined ? [] : [...facesOf(page)].sort()), [page]));
  const faces = useFaces(host, fonts.chains, ids);
  if (page === undefined || !faces.settled) return <div className="red-head-sample" style={{ width }} />;
  return (
    <div className="red-head-sample" style={{ width }}>
      <svg
        width={width}
        height={(width * page.height * share) / page.width}
        viewBox={`0 0 ${page.width} ${page.height * share}`}
      >
        <PageView page={page} scale={1} faces={faces.ready} pictures={noPictures} label="红头样张" />
      </svg>
    </div>
  );
}
