/** A name as CSL-JSON has it: a person's in two parts, a body's whole. */
export type CslName = { family: string; given: string } | { literal: string };

/** Up to three words and initials: "van der Windt D", "O'Connell NE", "Santa Mina D". */
const person = /^(?<family>\p{L}[\p{L}'’-]*(?: [\p{L}'’-]+){0,2}) (?<initials>\p{Lu}{1,4})$/u;

/**
 * An author as a source names them. "Hayden JA" is a person; what does not look like one is kept
 * whole. A particle stays with its family name: we do not know in which style it drops.
 */
export function cslName(author: string): CslName {
  const { family, initials } = person.exec(author)?.groups ?? {};
  if (family === undefined || initials === undefined) return { literal: author };
  return { family, given: Array.from(initials, (letter) => `${letter}.`).join(' ') };
}
