/**
 * Opens search from every page: a press on the header's search link, or `/`. All that a page loads
 * is this opener; the panel and the index come when it opens.
 */
const dialog = document.querySelector<HTMLDialogElement>('#search-dialog');

if (dialog) {
  const open = async () => {
    if (!dialog.open) dialog.showModal();
    const { attachSearch } = await import('./searchPanel.ts');
    await attachSearch(dialog);
  };

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('[data-search]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void open();
  });

  document.addEventListener('keydown', (event) => {
    const wanted =
      (event.key === '/' && !isTyping(event.target)) ||
      (event.key === 'k' && (event.ctrlKey || event.metaKey));
    if (!wanted) return;
    event.preventDefault();
    void open();
  });

  // A press beside the dialog closes it, as people expect; Escape does so by itself.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input:not([type=radio]):not([type=checkbox]), textarea, select'))
  );
}
