import { useEffect, useState } from 'react';
import { drawQr, LONGEST_IN_CODE, type QrDrawing } from './qrDrawing.ts';

interface QrCodeProps {
  text: string;
  /** What the code leads to, for people who do not see it. */
  label: string;
}

interface Drawn {
  readonly text: string;
  /** `null`: it could not be drawn. */
  readonly drawing: QrDrawing | null;
}

/** In pixels. */
const LEAST_WIDTH = 240;
const MODULE_WIDTH = 4;

/** A text as a QR code, black on white whatever the colours of the page. Drawn on the device. */
export function QrCode({ text, label }: QrCodeProps) {
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const isTooLong = text.length > LONGEST_IN_CODE;
  useEffect(() => {
    if (isTooLong) return undefined;
    let isWanted = true;
    const show = (drawing: QrDrawing | null) => {
      if (isWanted) setDrawn({ text, drawing });
    };
    drawQr(text).then(show, () => show(null));
    return () => {
      isWanted = false;
    };
  }, [text, isTooLong]);

  if (isTooLong) {
    return (
      <p>
        This routine is too long for a code that phones can read. Use the link, or make the notes
        shorter.
      </p>
    );
  }
  if (drawn?.text !== text) return <p>Drawing the code.</p>;
  const { drawing } = drawn;
  if (drawing === null) return <p>We could not draw the code. Use the link instead.</p>;
  const { size, path } = drawing;
  const width = Math.max(LEAST_WIDTH, size * MODULE_WIDTH);
  return (
    <>
      <svg
        className="routine-code"
        role="img"
        aria-label={label}
        width={width}
        height={width}
        viewBox={`0 0 ${String(size)} ${String(size)}`}
        shapeRendering="crispEdges"
      >
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <p>Scan it with another phone&rsquo;s camera.</p>
    </>
  );
}
