import type { MomentRequest, RowsRequest } from '../components/host';
import { h } from '../dom';
import { openSheet } from '../shell/sheet';

/** A sheet of columns; native lists, so that arrow keys and screen readers work. */
export async function pickRows(request: RowsRequest): Promise<number[] | null> {
  const lists = request.columns.map((rows, column) => {
    const list = listOf(rows, request.chosen[column] ?? 0, `第 ${column + 1} 列`);
    list.addEventListener('change', () => request.onColumn(column, list.selectedIndex));
    return list;
  });
  const done = await askWith(request.title || '请选择', lists);
  return done ? lists.map((list) => Math.max(0, list.selectedIndex)) : null;
}

/** Dates and times through the browser's own control. */
export async function pickMoment(request: MomentRequest): Promise<string | null> {
  const type = request.kind === 'time' ? 'time' : request.fields === 'month' ? 'month' : 'date';
  const input = h('input', {
    type,
    value: request.value,
    min: request.start || null,
    max: request.end || null,
    'aria-label': request.kind === 'time' ? '时间' : '日期',
  });
  const done = await askWith(request.kind === 'time' ? '选择时间' : '选择日期', [input]);
  return done && input.value !== '' ? input.value : null;
}

function listOf(rows: readonly string[], chosen: number, label: string): HTMLSelectElement {
  const list = h('select', { size: '6', 'aria-label': label });
  list.append(...rows.map((row) => h('option', {}, row)));
  list.selectedIndex = chosen;
  return list;
}

function askWith(title: string, columns: readonly HTMLElement[]): Promise<boolean> {
  return openSheet<boolean>({
    name: 'picker',
    title,
    body: [h('div', { class: 'pick-columns' }, ...columns)],
    dismissed: false,
    actions: [
      { label: '取消', value: false },
      { label: '确定', value: true, kind: 'primary' },
    ],
  });
}
