const shown = new WeakSet<HTMLDialogElement>();

/** A dialog becomes modal only by a call, once it is in the document. One that was closed is not opened again: its event comes later than what may be drawn meanwhile. */
export function showDialogs(root: ShadowRoot): void {
  for (const dialog of root.querySelectorAll('dialog')) {
    if (shown.has(dialog)) continue;
    shown.add(dialog);
    dialog.showModal();
  }
}
