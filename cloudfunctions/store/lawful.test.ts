import { Things, agreed } from '../../tests/support/mixed-records';
import { Unlawful, checkLawful } from './lawful';

test('no consent, no write', () => {
  expect(() => checkLawful(Things, ['name'], agreed())).toThrow(Unlawful);
  expect(() => checkLawful(Things, ['name', 'phone'], agreed('card'))).toThrow(Unlawful);
  expect(() => checkLawful(Things, ['name', 'phone'], agreed('card', 'phone'))).not.toThrow();
});

test('what rests on the law, and what is not personal, needs no consent', () => {
  expect(() => checkLawful(Things, ['_id', 'owner', 'entry'], agreed())).not.toThrow();
});
