/** The part of the untyped package `subset-font` that `subsetFonts.ts` uses. */
declare module 'subset-font' {
  interface AxisRange {
    min: number;
    max: number;
    default: number;
  }

  export default function subsetFont(
    font: Uint8Array,
    text: string | undefined,
    options: {
      targetFormat: 'woff2' | 'truetype';
      variationAxes?: Record<string, number | AxisRange>;
      keepAllGlyphs?: boolean;
    },
  ): Promise<Buffer>;
}
