/** Brings the last event up to the date into sight, in lists that scroll of themselves; the page around stays where the reader has it. */
export function followEvents(root: ParentNode): void {
  for (const list of root.querySelectorAll('.events')) {
    const now = [...list.querySelectorAll('[data-event]:not(.is-later)')].at(-1);
    const scroller = list.closest('.reading-body, .card-body');
    if (!now || !scroller || scroller.scrollHeight <= scroller.clientHeight) continue;
    const { top, bottom } = now.getBoundingClientRect();
    const seen = scroller.getBoundingClientRect();
    if (top < seen.top || bottom > seen.bottom) scroller.scrollBy(0, top - seen.top - seen.height / 3);
  }
}
