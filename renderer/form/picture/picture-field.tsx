/** A photograph: dragged in, pasted or chosen; seen at once, cropped and turned; its camera's date is proposed. */
import { EditOutlined, PictureOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy, Suspense, useContext, useRef, useState, type ClipboardEvent, type DragEvent } from 'react';
import { getIn, joinPath, stepsOf } from '../../state/paths';
import { PictureContext, useForm, useLocked } from '../form-context';

const PictureEditor = lazy(() => import('./picture-editor'));

interface Props {
  readonly id: string;
  readonly path: string;
  readonly label: string;
  readonly value: unknown;
}

const pictureIn = (data: DataTransfer): File | undefined =>
  [...data.files].find((file) => file.type.startsWith('image/'));

/** The object that holds the picture: its date stands beside it. */
const holderOf = (path: string): string => {
  const last = stepsOf(path).at(-1);
  return path.slice(0, path.length - String(last).length).replace(/\.$/u, '');
};

export function PictureField({ id, path, label, value }: Props) {
  const { edit, takePicture } = useForm();
  const addressOf = useContext(PictureContext);
  const locked = useLocked();
  const chooser = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [taking, setTaking] = useState(false);
  const [editing, setEditing] = useState(false);
  const [taken, setTaken] = useState<{
    readonly ref: string;
    readonly on: string;
    readonly filled: boolean;
  }>();
  const reference = typeof value === 'string' ? value : '';
  const address = addressOf(reference);
  const holder = holderOf(path);

  const take = async (file: File | undefined) => {
    if (file === undefined || locked) return;
    setTaking(true);
    const picture = await takePicture(file);
    setTaking(false);
    if (picture === undefined) return;
    const { ref, takenOn } = picture;
    setTaken(undefined);
    if (takenOn === undefined || holder === '') {
      edit(path, () => ref);
      return;
    }
    // an empty date is the camera's: pairs are then checked across (R64), and one step takes both back
    let isEmpty = false;
    let kept: unknown;
    edit(holder, (photo) => {
      kept = getIn(photo, 'takenOn');
      isEmpty = kept === undefined || kept === '';
      const dated = isEmpty ? { takenOn } : {};
      return { ...(photo as object), [stepsOf(path).at(-1) ?? '']: ref, ...dated };
    });
    if (kept !== takenOn) setTaken({ ref, on: takenOn, filled: isEmpty });
  };
  const dropped = (event: DragEvent) => {
    const file = pictureIn(event.dataTransfer);
    setOver(false);
    if (file === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    void take(file);
  };
  const pasted = (event: ClipboardEvent) => {
    const file = pictureIn(event.clipboardData);
    if (file === undefined) return;
    event.preventDefault();
    void take(file);
  };
  const fillDate = () => {
    if (taken === undefined) return;
    edit(joinPath(holder, 'takenOn'), () => taken.on);
    setTaken(undefined);
  };
  const words = taking ? '正在读取…' : reference === '' ? '拖到这里，或粘贴' : '照片没有找到';
  return (
    <div
      className={`picture ${over ? 'picture-over' : ''}`}
      onDragOver={(event) => {
        if (locked || !event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
      onPaste={pasted}
    >
      {address === undefined || taking ? (
        <span className="picture-none">{words}</span>
      ) : (
        <img src={address} alt={label} />
      )}
      <input
        ref={chooser}
        type="file"
        accept="image/*"
        hidden
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <div className="picture-side">
        <div className="picture-buttons">
          <Button
            id={id}
            size="small"
            icon={<PictureOutlined aria-hidden />}
            disabled={locked || taking}
            title="也可以拖进来，或在这里按 Ctrl+V 粘贴"
            onClick={() => chooser.current?.click()}
          >
            {reference === '' ? '选择照片' : '更换照片'}
          </Button>
          {address === undefined || locked ? null : (
            <Button size="small" icon={<EditOutlined aria-hidden />} onClick={() => setEditing(true)}>
              裁剪和旋转
            </Button>
          )}
          {reference === '' || locked ? null : (
            <Button size="small" type="text" onClick={() => edit(path, () => '')}>
              移除
            </Button>
          )}
        </div>
        {taken !== undefined && taken.ref === reference ? (
          <p className="help" role="status">
            {taken.filled ? (
              `已按照片填入拍摄日期 ${taken.on}。`
            ) : (
              <>
                照片上记录的拍摄日期是 {taken.on}，与填写的不同。
                <button type="button" className="link" onClick={fillDate}>
                  改为照片的日期
                </button>
              </>
            )}
          </p>
        ) : null}
      </div>
      {editing && address !== undefined ? (
        <Suspense>
          <PictureEditor
            address={address}
            onClose={() => setEditing(false)}
            onDone={(file) => {
              setEditing(false);
              void take(file);
            }}
          />
        </Suspense>
      ) : null}
    </div>
  );
}
