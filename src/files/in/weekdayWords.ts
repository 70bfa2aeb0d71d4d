/** What days are called in headings, Danish and English, from Monday; in small letters without a point at the end. */
const DAYS = [
  /^(?:mandag|man|ma|monday|mon|mo)$/,
  /^(?:tirsdag|tirs|tir|ti|tuesday|tues|tue|tu)$/,
  /^(?:onsdag|ons|on|wednesday|weds|wed|we)$/,
  /^(?:torsdag|tors|tor|to|thursday|thurs|thur|thu|th)$/,
  /^(?:fredag|fre|friday|fri|fr)$/,
  /^(?:lørdag|lør|lø|saturday|sat|sa)$/,
  /^(?:søndag|søn|sø|sunday|sun|su)$/,
];

/** The day that a heading names, 0 being Monday; null for none. */
export function weekdayNamed(heading: string): number | null {
  const plain = heading.toLowerCase().replace(/\.$/, "").trim();
  const day = DAYS.findIndex((words) => words.test(plain));
  return day < 0 ? null : day;
}
