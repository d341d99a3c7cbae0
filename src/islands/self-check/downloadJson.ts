/** Long enough for every browser to have begun the download, in milliseconds. */
const KEEP_FOR = 10_000;

/** Hands a JSON text to the visitor as a file. It is made in the browser; nothing is sent. */
export function downloadJson(fileName: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEEP_FOR);
}
