/** Page count and zoom, above the sheets. */
import { MinusOutlined, PlusOutlined, ProfileOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import { memo } from 'react';
import { shareOf, stepFrom, type Zoom } from './zoom';

interface Props {
  /** The sheet in view, from 1; 0 while there is none. */
  readonly current: number;
  readonly count: number;
  readonly zoom: Zoom;
  readonly scale: number;
  readonly thumbnails?: boolean;
  readonly onZoom: (zoom: Zoom) => void;
  /** Left out where there are no thumbnails. */
  readonly onThumbnails?: () => void;
}

export const ZoomBar = memo(function ZoomBar({
  current,
  count,
  zoom,
  scale,
  thumbnails,
  onZoom,
  onThumbnails,
}: Props) {
  const share = shareOf(scale);
  const fit = (kind: 'page' | 'width', word: string) => (
    <Button size="small" type="text" aria-pressed={zoom === kind} onClick={() => onZoom(kind)}>
      {word}
    </Button>
  );
  return (
    <div className="zoom-bar" role="toolbar" aria-label="页面显示">
      {onThumbnails === undefined ? null : (
        <Tooltip title="缩略图">
          <Button
            size="small"
            type="text"
            icon={<ProfileOutlined aria-hidden />}
            aria-label="缩略图"
            aria-pressed={thumbnails}
            onClick={onThumbnails}
          />
        </Tooltip>
      )}
      <span className="page-count">
        {count === 0 ? null : (
          <>
            <span className="unseen">{`第 ${current} 页，共 ${count} 页`}</span>
            <span aria-hidden>{`${current} / ${count}`}</span>
          </>
        )}
      </span>
      <Tooltip title="缩小">
        <Button
          size="small"
          type="text"
          icon={<MinusOutlined aria-hidden />}
          aria-label="缩小"
          onClick={() => onZoom(stepFrom(share, -1))}
        />
      </Tooltip>
      {/* how large fitted pages are is not known before there are any */}
      <span className="zoom-share">{count === 0 ? '' : `${Math.round(share * 100)}%`}</span>
      <Tooltip title="放大">
        <Button
          size="small"
          type="text"
          icon={<PlusOutlined aria-hidden />}
          aria-label="放大"
          onClick={() => onZoom(stepFrom(share, 1))}
        />
      </Tooltip>
      {fit('page', '整页')}
      {fit('width', '页宽')}
    </div>
  );
});
