/** The four places of the site, in the order of the header. */
export const places = [
  { name: 'Understand', address: '/articles/' },
  { name: 'Exercises', address: '/exercises/' },
  { name: 'My routine', address: '/routine/' },
  { name: 'Check in', address: '/check-in/' },
] as const;

/** Whether a page stands in a place: "/articles/flare-up/" stands in "/articles/". */
export function isWithin(path: string, place: string): boolean {
  return path.startsWith(place);
}
