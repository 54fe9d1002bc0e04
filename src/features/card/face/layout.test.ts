import { face } from '../../../../tests/support/samples';
import { layOut } from './layout';

const texts = (blocks: ReturnType<typeof layOut>) =>
  blocks.map((block) => (block.kind === 'rule' ? '—' : block.text));

test('the name comes first, then what the person is, then how to reach them', () => {
  expect(texts(layOut(face))).toEqual([
    '林知远',
    '规划师',
    '岭南建筑设计研究院',
    '—',
    '138 2613 5407',
    'zhiyuan.lin@lnad.cn',
    'linzhiyuan_gz',
    '广州市越秀区东风中路 268 号',
    'lnad.cn',
    '旧城更新',
  ]);
});

test('a card with a name alone has neither a rule nor empty rows', () => {
  expect(layOut({ name: '林知远', template: 'plain' })).toEqual([{ kind: 'name', text: '林知远' }]);
});

test('the picture for a chat bears nothing to reach the person by', () => {
  expect(texts(layOut(face, 'none'))).toEqual(['林知远', '规划师', '岭南建筑设计研究院']);
});

test('rows that are left out leave the rest in order', () => {
  expect(texts(layOut(face, ['website', 'mobile'])).slice(3)).toEqual([
    '—',
    '138 2613 5407',
    'lnad.cn',
  ]);
});

test('a number from abroad stands as it was written', () => {
  const [, , row] = layOut({ name: 'A', mobile: '+85291234567', template: 'plain' });
  expect(row).toEqual({ kind: 'row', field: 'mobile', text: '+85291234567' });
});
