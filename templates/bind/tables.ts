/** Columns, rows, tables and forms of a template. */
import type { Column, Form, Row, Table } from '../document/blocks';
import { compileFlag, compileFrom, compileNumber, type Compiler } from './compile-text';
import { compileCell, optionalChoice, optionalNumber } from './cells';
import type { TemplateColumns, TemplateLeaf, TemplateRow, TemplateRows } from './grammar';
import { TemplateError } from './scope';
import { compileAll, compileItem, compileLoop, type Emit, type Make } from './repeat';
import { compileViewRows } from './view-rows';

function compileColumns(compiler: Compiler, node: TemplateColumns, place: string): Make<readonly Column[]> {
  if ('table' in node) {
    const known = compiler.tables.get(node.table);
    if (known === undefined)
      compiler.faults.push(new TemplateError(`${place}.table`, `没有“${node.table}”这个表`));
    const shown = (known ?? []).filter((column) => column.shown);
    return () => shown.map(({ weight, min }) => ({ weight, min }));
  }
  if (!('for' in node)) return () => node;
  const weight = compileNumber(compiler, node.weight, `${place}.weight`);
  const min = optionalNumber(compiler, node.min, `${place}.min`);
  const emit = compileLoop<Column>(compiler, node.for, `${place}.for`, (scope, _, out) =>
    out.push({ weight: weight(scope), min: min(scope) }),
  );
  return (scope, run) => {
    const out: Column[] = [];
    emit(scope, run, out);
    return out;
  };
}

function compileRow(compiler: Compiler, node: TemplateRow, place: string): Emit<Row> {
  const cells = compileAll(node.cells, `${place}.cells`, (cell, at) => compileCell(compiler, cell, at));
  const minHeight = optionalNumber(compiler, node.minHeight, `${place}.minHeight`);
  const grow = optionalNumber(compiler, node.grow, `${place}.grow`);
  const keepNext = compileFlag(compiler, node.keepNext, `${place}.keepNext`);
  return compileItem<Row>(compiler, node, place, (scope, run) => ({
    cells: cells(scope, run),
    minHeight: minHeight(scope),
    grow: grow(scope),
    keepNext: keepNext(scope) || undefined,
  }));
}

const compileRows = (compiler: Compiler, nodes: TemplateRows, place: string): Make<readonly Row[]> =>
  'list' in nodes
    ? compileViewRows(compiler, nodes.list, place)
    : compileAll(nodes, place, (row, at) => compileRow(compiler, row, at));

export function compileTable(
  compiler: Compiler,
  node: Extract<TemplateLeaf, { type: 'table' }>,
  place: string,
): Make<Table> {
  const columns = compileColumns(compiler, node.columns, `${place}.columns`);
  const header = compileRows(compiler, node.header ?? [], `${place}.header`);
  const body = compileRows(compiler, node.body, `${place}.body`);
  const size = optionalNumber(compiler, node.size, `${place}.size`);
  const pitch = optionalNumber(compiler, node.pitch, `${place}.pitch`);
  const borders = optionalChoice(compiler, node.borders, ['grid', 'none'], `${place}.borders`);
  const from = compileFrom(compiler, node.from, `${place}.from`);
  return (scope, run) => ({
    type: 'table',
    columns: columns(scope, run),
    header: header(scope, run),
    body: body(scope, run),
    size: size(scope),
    pitch: pitch(scope),
    borders: borders(scope),
    from: from(scope, run),
  });
}

export function compileForm(
  compiler: Compiler,
  node: Extract<TemplateLeaf, { type: 'form' }>,
  place: string,
): Make<Form> {
  const columns = compileColumns(compiler, node.columns, `${place}.columns`);
  const rows = compileRows(compiler, node.rows, `${place}.rows`);
  const size = optionalNumber(compiler, node.size, `${place}.size`);
  const pitch = optionalNumber(compiler, node.pitch, `${place}.pitch`);
  const from = compileFrom(compiler, node.from, `${place}.from`);
  return (scope, run) => ({
    type: 'form',
    columns: columns(scope, run),
    rows: rows(scope, run),
    size: size(scope),
    pitch: pitch(scope),
    from: from(scope, run),
  });
}
