import type { Element, ElementContent } from 'hast';
import type { Table, TableCell, TableRow } from 'mdast';
import type { State } from 'mdast-util-to-hast';

import { h } from 'hastscript';
import { toString } from 'mdast-util-to-string';

/**
 * A table with a caption and headers for its columns and rows. On a narrow screen the style shows each row as a block and each
 * cell under the name of its column, hence the names in `data-label`, and the roles, which such a style would else take away.
 */
export function renderTable(state: State, node: Table): Element {
  const [head, ...rows] = node.children;
  const names = head?.children.map((cell) => toString(cell)) ?? [];
  const caption = node.data?.caption;
  const children: ElementContent[] = [];
  if (caption !== undefined) children.push(h('caption', caption));
  if (head) {
    const cells = head.children.map((cell) => h('th', { scope: 'col', role: 'columnheader' }, state.all(cell)));
    children.push(h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, cells)));
  }
  const body = rows.map((row) => renderRow(state, row, names, node.data?.rowHeaders === true));
  children.push(h('tbody', { role: 'rowgroup' }, state.wrap(body, true)));
  const table = h('table', { role: 'table' }, state.wrap(children, true));
  // A wide table scrolls inside its frame; the keyboard must be able to do that too.
  return h('div', { className: 'table', tabIndex: 0, role: 'group', ariaLabel: caption ?? names.join(', ') }, [table]);
}

function renderRow(state: State, row: TableRow, names: readonly string[], rowHeaders: boolean): Element {
  const cells = row.children.map((cell, column) =>
    rowHeaders && column === 0
      ? h('th', { scope: 'row', role: 'rowheader' }, state.all(cell))
      : renderCell(state, cell, names[column]),
  );
  return h('tr', { role: 'row' }, state.wrap(cells, true));
}

function renderCell(state: State, cell: TableCell, name: string | undefined): Element {
  return h('td', { role: 'cell', ...(name !== undefined && { dataLabel: name }) }, h('div', state.all(cell)));
}
