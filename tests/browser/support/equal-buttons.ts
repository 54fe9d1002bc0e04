import type { PhoneDriver } from './phone';

/** A no is as large as a yes. */
export async function expectEqualButtons(
  { frame }: PhoneDriver,
  no: string,
  yes: string,
): Promise<void> {
  const [one, other] = await Promise.all(
    [no, yes].map((name) => frame.getByRole('button', { name, exact: true }).boundingBox()),
  );
  expect(one?.height).toBe(other?.height);
  expect(Math.abs((one?.width ?? 0) - (other?.width ?? 1))).toBeLessThan(1);
}
