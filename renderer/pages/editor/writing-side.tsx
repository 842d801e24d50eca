/** Where a paper is written: its form, or one of its tables as a grid. */
import { useMemo, type RefObject } from 'react';
import type { Kind } from '../../../templates/kind';
import {
  ChangedAnnexesContext,
  FormContext,
  LockedContext,
  PictureContext,
  type FormTools,
} from '../../form/form-context';
import type { Summary } from '../../papers/filters';
import { FormView } from '../../form/form-view';
import { TablePane } from '../../grid/table-pane';
import type { GridTable } from '../../grid/tables/table';
import type { Host } from '../../host';
import type { Looked } from '../../state/looked';
import type { TableView } from './use-table-view';

interface Props {
  readonly kind: Kind;
  readonly host: Host;
  readonly tools: FormTools;
  readonly data: unknown;
  readonly title: string;
  readonly locked: boolean;
  readonly annexesChanged: Summary['annexesChanged'];
  readonly view: TableView;
  /** What the find bar looks for. */
  readonly looked: Looked | undefined;
  readonly form: RefObject<HTMLDivElement | null>;
  /** Address of a picture, when it is there. */
  readonly pictures: (ref: string) => string | undefined;
  /** A field has the focus, by its path. */
  readonly onFocus: (path: string) => void;
}

/** What a table is called as a file: its paper's first is called as the paper. */
const tableTitle = (title: string, [first]: readonly GridTable[], table: GridTable): string =>
  table === first ? title : `${title}（${table.label}）`;

export function WritingSide(props: Props) {
  const { kind, host, tools, data, title, locked, view, looked, form, pictures, onFocus } = props;
  const { tables, table, showTable } = view;
  const { annexesChanged } = props;
  const changed = useMemo(() => new Set(annexesChanged?.map(({ id }) => id)), [annexesChanged]);
  if (table !== undefined)
    return (
      <TablePane
        key={table.id}
        {...{ host, tools, data, locked, table, looked }}
        title={tableTitle(title === '' ? kind.title : title, tables, table)}
        names={{ all: tables, shown: table.id, onShow: showTable }}
      />
    );
  return (
    <div ref={form} className="form-pane">
      <FormContext value={tools}>
        <LockedContext value={locked}>
          <PictureContext value={pictures}>
            <ChangedAnnexesContext value={changed}>
              <FormView form={kind.form} data={data} onFocus={onFocus} />
            </ChangedAnnexesContext>
          </PictureContext>
        </LockedContext>
      </FormContext>
    </div>
  );
}
