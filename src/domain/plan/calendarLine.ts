/** The most octets in one line, its end not counted (RFC 5545, 3.1). */
const MOST_OCTETS = 75;

/** Octets that one letter takes in UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_00_00 ? 3 : 4;
}

/**
 * One line of a calendar file, with its end. Above 75 octets it goes on in a next line, which begins
 * with a space. No letter is cut: the rule counts octets, and calendars that join lines after reading
 * UTF-8 would find half letters.
 */
export function calendarLine(text: string): string {
  let folded = '';
  let octets = 0;
  for (const letter of text) {
    const more = octetsOf(letter);
    if (octets + more > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += letter;
    octets += more;
  }
  return `${folded}\r\n`;
}

/**
 * Free text as the value of a calendar property (RFC 5545, 3.3.11): what would end it or part it is
 * marked, each new line is “\n”. Other control characters are not allowed there and fall away.
 */
export function calendarValue(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll(/\r\n|[\n\r\u0085\u2028\u2029]/g, '\\n')
    .replaceAll(/(?!\t)\p{Cc}/gu, '');
}
