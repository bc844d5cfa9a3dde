import { Temporal } from 'temporal-polyfill';

export type Holiday = { name: string; date: string };

/** Bank holidays of England and Wales of one year, by rule; days in lieu are left out. */
export function bankHolidays(year: number): Holiday[] {
  const easter = easterSunday(year);
  const day = (month: number, dayOfMonth: number) =>
    Temporal.PlainDate.from({ year, month, day: dayOfMonth });
  const lastMonday = (month: number) => {
    const last = day(month, 1).add({ months: 1 }).subtract({ days: 1 });
    return last.subtract({ days: last.dayOfWeek - 1 });
  };
  const firstOfMay = day(5, 1);
  const named: [string, Temporal.PlainDate][] = [
    ['New Year’s Day', day(1, 1)],
    ['Good Friday', easter.subtract({ days: 2 })],
    ['Easter Monday', easter.add({ days: 1 })],
    ['Early May bank holiday', firstOfMay.add({ days: (8 - firstOfMay.dayOfWeek) % 7 })],
    ['Spring bank holiday', lastMonday(5)],
    ['Summer bank holiday', lastMonday(8)],
    ['Christmas Day', day(12, 25)],
    ['Boxing Day', day(12, 26)],
  ];
  return named.map(([name, date]) => ({ name, date: date.toString() }));
}

/** Gregorian Easter by the anonymous (Meeus/Jones/Butcher) algorithm. */
function easterSunday(year: number): Temporal.PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century + 8) / 25);
  const lunar = Math.floor((century - correction + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - lunar + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const count = moon + weekday - 7 * late + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(count / 31), day: (count % 31) + 1 });
}
