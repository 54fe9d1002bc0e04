import { apiNames } from './api-names';

test("the names are those of WeChat's typings", () => {
  const names = apiNames();
  expect(names).toEqual(
    expect.arrayContaining(['showToast', 'getStorageSync', 'onNeedPrivacyAuthorization', 'login']),
  );
  expect(names.length).toBeGreaterThan(450);
  expect(names).not.toContain('success');
});
