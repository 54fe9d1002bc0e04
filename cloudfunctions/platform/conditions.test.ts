import { conditionsOf } from './conditions';
import type { SdkDatabase } from './sdk-types';

const sdk = { command: {} } as SdkDatabase;

test('a query without fields, which would mean everything, is refused', () => {
  expect(() => conditionsOf(sdk, {})).toThrow(TypeError);
});

test('a missing value, which the SDK would leave out, is refused', () => {
  expect(() => conditionsOf(sdk, { owner: undefined })).toThrow(TypeError);
  expect(() => conditionsOf(sdk, { owner: 'a', place: {} })).toThrow(TypeError);
});

test('more ids than the cloud takes at once are refused', () => {
  const ids = Array.from({ length: 1_001 }, String);
  expect(() => conditionsOf(sdk, { _id: { in: ids } })).toThrow(RangeError);
});
