/** A photograph: its thumbnail, and a button that takes another file. */
import { PictureOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef } from 'react';
import { useForm } from './form-context';

interface Props {
  readonly id: string;
  readonly path: string;
  readonly label: string;
  readonly value: unknown;
}

export function PictureField({ id, path, label, value }: Props) {
  const { edit, pictureUrl, addPicture } = useForm();
  const chooser = useRef<HTMLInputElement>(null);
  const reference = typeof value === 'string' ? value : '';
  const address = pictureUrl(reference);
  const take = async (file: File | undefined) => {
    const added = file === undefined ? undefined : await addPicture(file);
    if (added !== undefined) edit(path, () => added);
  };
  return (
    <div className="picture">
      {address === undefined ? (
        <span className="picture-none">{reference === '' ? '还没有照片' : '照片没有找到'}</span>
      ) : (
        <img src={address} alt={label} />
      )}
      <input
        ref={chooser}
        type="file"
        accept="image/jpeg,image/png"
        hidden
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <div className="picture-buttons">
        <Button
          id={id}
          size="small"
          icon={<PictureOutlined aria-hidden />}
          onClick={() => chooser.current?.click()}
        >
          {reference === '' ? '选择照片' : '更换照片'}
        </Button>
        {reference === '' ? null : (
          <Button size="small" type="text" onClick={() => edit(path, () => '')}>
            移除
          </Button>
        )}
      </div>
    </div>
  );
}
