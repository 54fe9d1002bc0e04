import { collectFaults } from './faults';
import { carrySetData } from './set-data';
import { countStats } from './stats';

function page() {
  const arrived: unknown[] = [];
  const instance = { setData: (data: Record<string, unknown>) => void arrived.push(data) };
  const stats = countStats(() => 0);
  const faults = collectFaults();
  carrySetData(instance, 'pages/a', stats, faults);
  return { instance, arrived, stats, faults };
}

test('what JSON cannot carry does not arrive, and the page keeps its own copy', () => {
  const { instance, arrived } = page();
  const list = [1];
  instance.setData({ list, gone: undefined, work: () => 1 });
  list.push(2);
  expect(arrived).toEqual([{ list: [1] }]);
});

test('calls and bytes are counted, Chinese by its bytes', () => {
  const { instance, stats } = page();
  instance.setData({ a: '名' });
  instance.setData({ a: 1 });
  expect(stats.setData).toEqual({ count: 2, bytes: 18, largestBytes: 11 });
});

test('more than one megabyte is a fault and does not arrive', () => {
  const { instance, arrived, faults } = page();
  instance.setData({ a: 'x'.repeat(1024 * 1024) });
  expect(arrived).toEqual([]);
  expect(faults.list).toHaveLength(1);
});
