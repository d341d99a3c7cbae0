/**
 * A TrueType font without some of its tables; `tags` are their names of four letters ("GPOS").
 * The checksum of the whole font is left to whoever writes the file next.
 */
export function withoutTables(font: Buffer, tags: readonly string[]): Buffer {
  const kept = tablesOf(font).filter(({ tag }) => !tags.includes(tag));
  const head = Buffer.alloc(headerBytes + kept.length * recordBytes);
  font.copy(head, 0, 0, headerBytes);
  head.writeUInt16BE(kept.length, 4);
  const bodies: Buffer[] = [];
  let end = head.length;
  for (const [index, { record, offset, length }] of kept.entries()) {
    const at = headerBytes + index * recordBytes;
    record.copy(head, at);
    head.writeUInt32BE(end, at + 8);
    // Each table begins at a multiple of four bytes.
    const body = Buffer.alloc(Math.ceil(length / 4) * 4);
    font.copy(body, 0, offset, offset + length);
    bodies.push(body);
    end += body.length;
  }
  return Buffer.concat([head, ...bodies]);
}

const headerBytes = 12;
const recordBytes = 16;

function tablesOf(font: Buffer) {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const at = headerBytes + index * recordBytes;
    const record = font.subarray(at, at + recordBytes);
    return {
      tag: record.toString('latin1', 0, 4),
      record,
      offset: record.readUInt32BE(8),
      length: record.readUInt32BE(12),
    };
  });
}
