import { maskPhone } from './rules';

test.each([
  ['13826135407', '138 **** 5407'],
  ['+447911123456', '+44 **** 56'],
  ['+8529123456', '+85 **** 56'],
])('%s is shown as %s', (number, masked) => {
  expect(maskPhone(number)).toBe(masked);
});
