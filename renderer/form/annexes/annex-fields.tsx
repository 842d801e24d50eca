/** The fields of one annex: its name, and its text or what is known of the record or file it holds. */
import { useId } from 'react';
import { getIn, joinPath } from '../../state/paths';
import { TextInput } from '../controls/text-input';
import { FieldFaults } from '../field-faults';
import { useFaults, useForm } from '../form-context';
import { AnnexedPaper } from './annexed-paper';
import { LongText } from '../long-text/long-text';

interface Props {
  readonly path: string;
  readonly annex: unknown;
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

export function AnnexFields({ path, annex }: Props) {
  const { edit, kindTitle } = useForm();
  const id = useId();
  const titlePath = joinPath(path, 'title');
  const textPath = joinPath(path, 'text');
  const faults = useFaults(titlePath);
  const kind = getIn(annex, 'record.kind');
  const file = getIn(annex, 'file');
  return (
    <div className="fields">
      <div className="field" data-path={titlePath}>
        <label className="label" htmlFor={`${id}-title`}>
          附件名称
        </label>
        <TextInput
          id={`${id}-title`}
          describedBy={faults.length === 0 ? undefined : `${id}-faults`}
          faulty={faults.some((fault) => fault.severity === 'E')}
          value={asText(getIn(annex, 'title'))}
          onChange={(text) => edit(titlePath, () => text, 'typing')}
          maxLength={undefined}
          counted={false}
        />
        <FieldFaults id={`${id}-faults`} faults={faults} />
      </div>
      {typeof kind === 'string' ? (
        <AnnexedPaper path={joinPath(path, 'record')} kind={kindTitle(kind)} id={getIn(annex, 'record.id')} />
      ) : typeof file === 'string' ? (
        <p className="help" data-path={joinPath(path, 'file')}>
          内容取自记录旁边的文件“{file}”。
        </p>
      ) : (
        <div className="field" data-path={textPath}>
          <label className="label" htmlFor={`${id}-text`}>
            附件内容
          </label>
          <LongText
            id={`${id}-text`}
            describedBy={undefined}
            faulty={false}
            value={asText(getIn(annex, 'text'))}
            onChange={(text, how) => edit(textPath, () => text, how)}
          />
        </div>
      )}
    </div>
  );
}
