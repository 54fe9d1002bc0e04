/** @jest-environment jsdom */
import { apiNames } from '../compile/api-names';
import type { Phone } from '../runtime/phone';
import { createWx } from './index';

function wx(): Record<string, unknown> {
  const phone = {
    bundle: { apiNames: apiNames(), app: {} },
    faults: { report: () => undefined },
    stack: { top: undefined },
    shell: { theme: () => 'light' },
    life: {},
    onSettings: () => undefined,
  } as unknown as Phone;
  return createWx(phone, {} as never);
}

test('everything offered is an API of WeChat', () => {
  const known = new Set([...apiNames(), 'cloud', 'env']);
  expect(Object.keys(wx()).filter((name) => !known.has(name))).toEqual([]);
});

test('what is missing says its name when it is called', () => {
  expect(() => (wx()['connectSocket'] as () => void)()).toThrow('wx.connectSocket');
});

test('canIUse is honest', () => {
  const canIUse = wx()['canIUse'] as (schema: string) => boolean;
  expect(['showToast', 'button.open-type.share', 'cloud'].map(canIUse)).toEqual([true, true, true]);
  expect(['connectSocket', 'button.open-type.launchApp', 'map'].map(canIUse)).toEqual([
    false,
    false,
    false,
  ]);
});
