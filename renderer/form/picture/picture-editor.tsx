/** Crops and turns a photograph: by dragging on it or by the four edges; what comes of it is a new picture. */
import { RotateLeftOutlined, RotateRightOutlined } from '@ant-design/icons';
import { Button, Modal } from 'antd';
import { useEffect, useRef, useState, type PointerEvent } from 'react';
import { between, turnedCrop, wholePicture, withEdge, type Crop } from './crop';
import { redrawn } from './take-picture';

interface Props {
  readonly address: string;
  readonly onDone: (file: File) => void;
  readonly onClose: () => void;
}

const edges: readonly (readonly [keyof Crop, string])[] = [
  ['left', '左边裁去'],
  ['right', '右边裁去'],
  ['top', '上边裁去'],
  ['bottom', '下边裁去'],
];
/** Of the picture on the sheet, CSS pixels. */
const room = { width: 640, height: 400 };

/** Draws the picture turned by quarters into a pen that stands at the crop's corner. */
function drawTurned(
  pen: CanvasRenderingContext2D,
  image: HTMLImageElement,
  quarters: number,
  crop: Crop,
): void {
  const { naturalWidth: width, naturalHeight: height } = image;
  const [w, h] = quarters % 2 === 0 ? [width, height] : [height, width];
  pen.translate(-crop.left * w, -crop.top * h);
  pen.translate(w / 2, h / 2);
  pen.rotate((quarters * Math.PI) / 2);
  pen.drawImage(image, -width / 2, -height / 2);
}

async function cut(image: HTMLImageElement, quarters: number, crop: Crop): Promise<File> {
  const { naturalWidth: width, naturalHeight: height } = image;
  const [w, h] = quarters % 2 === 0 ? [width, height] : [height, width];
  const blob = await redrawn(w * (1 - crop.left - crop.right), h * (1 - crop.top - crop.bottom), (pen) =>
    drawTurned(pen, image, quarters, crop),
  );
  return new File([blob], '照片.jpg', { type: blob.type });
}

export default function PictureEditor({ address, onDone, onClose }: Props) {
  const [image, setImage] = useState<HTMLImageElement>();
  const [quarters, setQuarters] = useState(0);
  const [crop, setCrop] = useState(wholePicture);
  const canvas = useRef<HTMLCanvasElement>(null);
  const corner = useRef<{ readonly x: number; readonly y: number }>(undefined);

  useEffect(() => {
    const loading = new Image();
    loading.onload = () => setImage(loading);
    loading.src = address;
  }, [address]);

  const turned =
    image &&
    (quarters % 2 === 0
      ? [image.naturalWidth, image.naturalHeight]
      : [image.naturalHeight, image.naturalWidth]);
  const [width = 1, height = 1] = turned ?? [];
  const share = Math.min(1, room.width / width, room.height / height);

  useEffect(() => {
    const pen = canvas.current?.getContext('2d');
    if (image === undefined || pen === null || pen === undefined) return;
    pen.resetTransform();
    pen.clearRect(0, 0, pen.canvas.width, pen.canvas.height);
    pen.scale(share, share);
    drawTurned(pen, image, quarters, wholePicture);
  }, [image, quarters, share]);

  const turn = (clockwise: boolean) => {
    setQuarters((quarters + (clockwise ? 1 : 3)) % 4);
    setCrop(clockwise ? turnedCrop(crop) : turnedCrop(turnedCrop(turnedCrop(crop))));
  };
  const place = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height };
  };
  const percent = (value: number) => `${value * 100}%`;
  return (
    <Modal
      open
      title="裁剪和旋转"
      okText="完成"
      width={720}
      onCancel={onClose}
      onOk={() => {
        if (image === undefined) return;
        if (quarters === 0 && crop === wholePicture) onClose();
        else void cut(image, quarters, crop).then(onDone);
      }}
    >
      <div className="cropper-tools">
        <Button icon={<RotateLeftOutlined aria-hidden />} onClick={() => turn(false)}>
          向左转
        </Button>
        <Button icon={<RotateRightOutlined aria-hidden />} onClick={() => turn(true)}>
          向右转
        </Button>
        <Button type="text" onClick={() => setCrop(wholePicture)}>
          不裁剪
        </Button>
        <span className="help">在照片上拖出要留下的部分，或用下面四条调整。</span>
      </div>
      <div
        className="cropper"
        style={{ width: width * share, height: height * share }}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          corner.current = place(event);
        }}
        onPointerMove={(event) => {
          if (corner.current !== undefined) setCrop(between(corner.current, place(event)));
        }}
        onPointerUp={() => {
          corner.current = undefined;
        }}
      >
        <canvas ref={canvas} width={width * share} height={height * share} role="img" aria-label="照片" />
        <div
          className="cropper-frame"
          style={{
            left: percent(crop.left),
            top: percent(crop.top),
            right: percent(crop.right),
            bottom: percent(crop.bottom),
          }}
        />
      </div>
      <div className="cropper-edges">
        {edges.map(([edge, words]) => (
          <label key={edge}>
            {words}
            <input
              type="range"
              min={0}
              max={95}
              value={Math.round(crop[edge] * 100)}
              aria-valuetext={`${Math.round(crop[edge] * 100)}%`}
              onChange={(event) => setCrop(withEdge(crop, edge, Number(event.target.value) / 100))}
            />
          </label>
        ))}
      </div>
    </Modal>
  );
}
