import { templates } from '@contract/card-fields';
import { face } from '../../../../tests/support/samples';
import { layOut, type Block } from './layout';

const said = (block: Block) =>
  block.kind === 'rule' ? '—' : block.kind === 'seal' ? block.columns.join('|') : block.text;
const headOf = (change: Partial<typeof face>) => layOut({ ...face, ...change }).head.map(said);
const rowsOf = (...asked: Parameters<typeof layOut>) => layOut(...asked).rows;

test('the name comes first, then what the person is, then how to reach them', () => {
  expect(headOf({ department: '城市更新处', pronunciation: 'Lin Zhiyuan' })).toEqual([
    '林知远',
    'Lin Zhiyuan',
    '城市更新处 · 规划师',
    '岭南建筑设计研究院',
  ]);
  expect(rowsOf(face).map(({ text }) => text)).toEqual([
    '138 2613 5407',
    'zhiyuan.lin@lnad.cn',
    'linzhiyuan_gz',
    '广州市越秀区东风中路 268 号',
    'lnad.cn',
    '旧城更新',
  ]);
});

test('each template is composed in a way of its own', () => {
  const composed = templates.map((template) => {
    const { flow, head, ridge } = layOut({ ...face, template });
    return JSON.stringify([flow, head, ridge]);
  });
  expect(new Set(composed).size).toBe(templates.length);
});

const photo = { url: 'https://cloud.example/photo.jpg?sign=1', open: true };

test('a photo that is not open to all stays out of what is drawn for the chat', () => {
  const hidden = { ...face, photo: { ...photo, open: false } };
  expect(layOut(hidden).portrait).not.toBeNull();
  expect(layOut(hidden, 'none')).toEqual(layOut(face, 'none'));
});

describe.each(templates)('%s', (template) => {
  test('with a name alone has no empty line, rule or row', () => {
    const { head, rows } = layOut({ name: '林知远', template });
    expect(head.map(({ kind }) => kind)).not.toContain('rule');
    expect(head.map(said)).not.toContain('');
    expect(head.filter(({ kind }) => kind === 'name')).toHaveLength(1);
    expect(rows).toEqual([]);
  });

  test('shows every word of the head, and every row', () => {
    const words = { pronunciation: 'Lin', department: '规划处', title: '科长', organisation: '院' };
    const layout = layOut({ ...face, ...words, template });
    const all = layout.head.map(said).join('\n');
    for (const word of [face.name, ...Object.values(words)]) {
      expect(all).toContain(word);
    }
    expect(layout.rows).toEqual(rowsOf(face));
  });

  test('has a place for the photo, where the initial stands until it is loaded', () => {
    const { portrait, head } = layOut({ ...face, template, photo });
    expect(portrait).toEqual({ url: photo.url, initial: '林' });
    expect(head.map(({ kind }) => kind)).not.toContain('initial');
  });

  test('for the chat bears nothing to reach the person by', () => {
    expect(rowsOf({ ...face, template }, 'none')).toEqual([]);
  });
});

test('vertical writing gives way to lines where it would take too many columns', () => {
  const vertical = { ...face, template: 'vertical' } as const;
  expect(layOut(vertical).flow).toBe('columns');
  expect(layOut({ ...vertical, name: '长'.repeat(13) }).flow).toBe('left');
  expect(layOut({ ...vertical, organisation: '长'.repeat(60) }).flow).toBe('left');
});

test('rows that are left out leave the rest in order', () => {
  expect(rowsOf(face, ['website', 'mobile'])).toEqual([
    { field: 'mobile', text: '138 2613 5407' },
    { field: 'website', text: 'lnad.cn' },
  ]);
});

test('a number from abroad stands as it was written', () => {
  const rows = rowsOf({ name: 'A', mobile: '+85291234567', template: 'plain' });
  expect(rows).toEqual([{ field: 'mobile', text: '+85291234567' }]);
});
