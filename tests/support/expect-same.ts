/** Two dumps are the same. Equal texts need no comparison of a thousand documents one by one. */
export function expectSame(one: unknown, other: unknown): void {
  if (JSON.stringify(one) !== JSON.stringify(other)) {
    expect(one).toEqual(other);
    throw new Error('the dumps hold the same in another order');
  }
}
