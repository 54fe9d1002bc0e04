import { createPhoneStorage } from './phone-storage';

function memory(): Storage {
  const kept = new Map<string, string>();
  const store = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, value: string) {
      kept.set(key, value);
      Object.defineProperty(store, key, { value, enumerable: true, configurable: true });
    },
    removeItem(key: string) {
      kept.delete(key);
      Reflect.deleteProperty(store, key);
    },
  };
  for (const name of ['getItem', 'setItem', 'removeItem']) {
    Object.defineProperty(store, name, { enumerable: false });
  }
  return store as unknown as Storage;
}

test("one person's phone does not see another's keys, and clears only its own", () => {
  const store = memory();
  const lin = createPhoneStorage('o-lin', store);
  const chen = createPhoneStorage('o-chen', store);
  lin.set('draft', { name: '林知远' });
  chen.set('draft', 1);
  lin.clear();
  expect(lin.get('draft')).toBeNull();
  expect(chen.get('draft')).toEqual({ data: 1 });
  expect(chen.info().keys).toEqual(['draft']);
});

test('a value over one megabyte is refused', () => {
  const storage = createPhoneStorage('o-lin', memory());
  expect(() => storage.set('big', 'x'.repeat(1024 * 1024))).toThrow(
    'exceed storage item max length',
  );
});

test('more than ten megabytes in all are refused', () => {
  const storage = createPhoneStorage('o-lin', memory());
  const nearlyOne = 'x'.repeat(1024 * 1024 - 100);
  for (let key = 0; key < 10; key += 1) {
    storage.set(`k${key}`, nearlyOne);
  }
  expect(() => storage.set('one-more', nearlyOne)).toThrow('exceed storage max size');
});
