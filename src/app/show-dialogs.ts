/** A dialog becomes modal only by a call, once it is in the document. */
export function showDialogs(root: ShadowRoot): void {
  for (const dialog of root.querySelectorAll('dialog')) if (!dialog.open) dialog.showModal();
}
