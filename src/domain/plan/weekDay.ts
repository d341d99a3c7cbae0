/** The days of a week, Monday first, in the letters that calendar files use (RFC 5545). */
export const weekDays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;
export type WeekDay = (typeof weekDays)[number];

export const weekDayLabels: Record<WeekDay, { name: string; short: string }> = {
  mo: { name: 'Monday', short: 'Mon' },
  tu: { name: 'Tuesday', short: 'Tue' },
  we: { name: 'Wednesday', short: 'Wed' },
  th: { name: 'Thursday', short: 'Thu' },
  fr: { name: 'Friday', short: 'Fri' },
  sa: { name: 'Saturday', short: 'Sat' },
  su: { name: 'Sunday', short: 'Sun' },
};
