/** A moment as the device's own picker of dates and times writes it: in local time, to the minute. */
export function localMinute(time: number): string {
  const date = new Date(time);
  const twoDigits = (number: number) => String(number).padStart(2, "0");
  const day = [date.getFullYear(), twoDigits(date.getMonth() + 1), twoDigits(date.getDate())].join("-");
  return `${day}T${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
}
