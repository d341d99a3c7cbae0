/** White modules all round: scanners need four (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** Above this many letters the squares get too small for many phones to read. */
export const LONGEST_IN_CODE = 800;

/** A code as one path on a square of `size` modules, the quiet zone among them. */
export interface QrDrawing {
  readonly size: number;
  readonly path: string;
}

/** One rectangle for each run of black modules in a row. */
function runsIn(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    const start = x;
    while (row[x] === true) x += 1;
    if (x > start)
      path += `M${String(start)} ${String(y)}h${String(x - start)}v1H${String(start)}z`;
  }
  return path;
}

/**
 * The QR code of a text. The encoder is fetched when the first code is asked for; the promise fails
 * where it cannot be fetched, or when the text does not fit any code.
 */
export async function drawQr(text: string): Promise<QrDrawing> {
  const { encodeQR } = await import('qr');
  // Medium: a printed code still reads with one in seven squares smudged.
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET_ZONE });
  return { size: rows.length, path: rows.map(runsIn).join('') };
}
