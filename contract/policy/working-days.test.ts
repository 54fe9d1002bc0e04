import { byHand } from './law';
import { workingDaysAfter, workingYears } from './working-days';

test.each([
  ['2026-11-24', 15, '2026-12-15'],
  ['2026-02-12', 3, '2026-02-24'],
  ['2026-02-27', 1, '2026-02-28'],
  ['2026-09-30', 1, '2026-10-08'],
  ['2025-12-31', 1, '2026-01-04'],
])('%s and %i working days are %s, by the calendar that was announced', (from, count, day) => {
  expect(workingDaysAfter(from, count)).toEqual({ day, certain: true });
});

test('a term that reaches a year not yet announced ends early rather than late, and says so', () => {
  const { day, certain } = workingDaysAfter('2026-12-31', byHand.value, {});
  expect([day, certain]).toEqual(['2027-01-15', false]);
  expect(workingDaysAfter('2026-12-29', 3)).toEqual({ day: '2027-01-01', certain: false });
});

test('what moves in a year lies in it, and only weekend days are worked instead', () => {
  for (const [year, { holidays, worked, source }] of Object.entries(workingYears)) {
    const days = [...holidays.flat(), ...worked];
    expect(days.filter((day) => !day.startsWith(`${year}-`))).toEqual([]);
    expect(holidays.filter(([first, last]) => first > last)).toEqual([]);
    expect(worked.map((day) => new Date(day).getUTCDay() % 6)).toEqual(worked.map(() => 0));
    expect(source).toMatch(/\d{4}-\d\d-\d\d$/);
  }
});
