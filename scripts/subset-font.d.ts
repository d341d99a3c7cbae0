/** The part of the untyped package `subset-font` that `subsetFonts.ts` uses. */
declare module 'subset-font' {
  interface AxisRange {
    min: number;
    max: number;
    default: number;
  }

  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'woff2'; variationAxes: Record<string, number | AxisRange> },
  ): Promise<Uint8Array>;
}
