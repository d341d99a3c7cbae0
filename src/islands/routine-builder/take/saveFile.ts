/** Long enough for every browser to have begun the download, in milliseconds. */
const KEEP_FOR = 10_000;

const LONGEST_NAME = 40;

/** Kinds of file that a routine is saved as, with what browsers call them. */
const mediaTypes = {
  ics: 'text/calendar;charset=utf-8',
  json: 'application/json',
} as const;

/**
 * The name of a routine in small letters, digits and hyphens, which every device takes in the name
 * of a file. Names in other scripts leave nothing over: those files are called "routine".
 */
function slugOf(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  const slug = words.join('-').slice(0, LONGEST_NAME).replace(/-$/, '');
  return slug === '' ? 'routine' : slug;
}

/**
 * Hands a text to the visitor as a file named after the routine. It is made in the browser; nothing
 * is sent.
 */
export function saveFile(name: string, ending: keyof typeof mediaTypes, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: mediaTypes[ending] }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `steadily-${slugOf(name)}.${ending}`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEEP_FOR);
}
