import { currentLanguage, currentText } from "./language.ts";

const DAY = 86_400_000;

function startOfDay(time: number): number {
  const date = new Date(time);
  date.setHours(0, 0, 0, 0);
  return date.getTime();
}

/** The person's own way of writing times, as far as it is in the language that is shown. */
function region(): string {
  const language = currentLanguage();
  const spoken = language.slice(0, 2);
  return globalThis.navigator?.languages?.find((tag) => tag.startsWith(spoken)) ?? language;
}

function format(time: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(region(), options).format(time);
}

/** Hours and minutes as the person's language writes them. */
export function clockTime(time: number): string {
  return format(time, { hour: "numeric", minute: "2-digit" });
}

/** A moment as a list says it: the time today, "yesterday", a weekday, a date. */
export function listTime(time: number, now: number = Date.now()): string {
  const days = Math.round((startOfDay(now) - startOfDay(time)) / DAY);
  if (days <= 0) return clockTime(time);
  if (days === 1) return currentText().app.yesterday;
  if (days < 7) return format(time, { weekday: "short" });
  return shortDate(time, now);
}

/** A day as a divider in a chat says it. */
export function dayName(time: number, now: number = Date.now()): string {
  const days = Math.round((startOfDay(now) - startOfDay(time)) / DAY);
  if (days <= 0) return currentText().app.today;
  if (days === 1) return currentText().app.yesterday;
  if (days < 7) return format(time, { weekday: "long" });
  const sameYear = new Date(time).getFullYear() === new Date(now).getFullYear();
  return format(time, { day: "numeric", month: "long", weekday: "short", year: sameYear ? undefined : "numeric" });
}

/** Day and month, and the year when it is another one. */
export function shortDate(time: number, now: number = Date.now()): string {
  const sameYear = new Date(time).getFullYear() === new Date(now).getFullYear();
  return format(time, { day: "numeric", month: "short", year: sameYear ? undefined : "numeric" });
}

/** A day and the time of it, in few letters. */
export function shortTime(time: number): string {
  return format(time, { day: "numeric", month: "short", hour: "numeric", minute: "2-digit" });
}

/** The number of the day in its month, as the person's language writes it alone. */
export function dayOfMonth(time: number): string {
  return String(new Date(time).getDate());
}

/** The month of a day, in few letters. */
export function monthName(time: number): string {
  return format(time, { month: "short" });
}

/** A day in full, for a voice that reads it: 27 November 2026. */
export function wholeDay(time: number): string {
  return format(time, { day: "numeric", month: "long", year: "numeric" });
}

/** Whether two moments lie on one day. */
export function sameDay(one: number, other: number): boolean {
  return startOfDay(one) === startOfDay(other);
}

/** Minutes and seconds of something that plays, as 1:05; hours too where there are any, as 2:01:05. */
export function playingTime(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  const twoDigits = (number: number) => String(number).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const end = `${hours ? twoDigits(minutes) : minutes}:${twoDigits(seconds % 60)}`;
  return hours ? `${hours}:${end}` : end;
}

/** A count in few letters, as the person's language writes it: 1.2K, 1.2万. */
export function shortCount(count: number): string {
  return new Intl.NumberFormat(region(), { notation: "compact", maximumFractionDigits: 1 }).format(count);
}

/** A length of time in words: 5 hr, 3 min. */
export function lengthOfTime(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  const [count, unit] = seconds >= 3600
    ? [seconds / 3600, "hour"]
    : seconds >= 60
    ? [seconds / 60, "minute"]
    : [seconds, "second"];
  const digits = unit === "hour" && count < 10 ? 1 : 0;
  return new Intl.NumberFormat(region(), { style: "unit", unit: unit as string, maximumFractionDigits: digits })
    .format(count as number);
}

/** A size in the unit people read it in. */
export function fileSize(bytes: number): string {
  const units = ["byte", "kilobyte", "megabyte", "gigabyte"];
  const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), 3);
  return new Intl.NumberFormat(region(), {
    style: "unit",
    unit: units[step],
    unitDisplay: step === 0 ? "narrow" : "short",
    maximumFractionDigits: step > 1 ? 1 : 0,
  }).format(bytes / 1000 ** step);
}
