const focusable = 'button, select, input, summary, a[href], [tabindex="0"]';
/** Where the focus goes in what stands around the place that it had: what is meant to be pressed next, a card's title, the record that is open, or else whatever comes first. */
const next = ['.is-main', 'h2[tabindex]', '.is-open > button', focusable];

/**
 * Hands the focus on when what had it goes with what is drawn anew, a button that leads elsewhere or a choice that is
 * cleared: whoever reads by keyboard would begin again at the top of the page.
 */
export function keepFocus(root: ShadowRoot, signal: AbortSignal): void {
  /** What has the focus, and all that it stands in. */
  let trail: readonly HTMLElement[] = [];
  const changes = new MutationObserver(() => {
    const isHere = document.activeElement === root.host || document.activeElement === document.body;
    if (!trail[0] || trail[0].isConnected || root.activeElement || !isHere) return;
    for (const place of trail.filter(({ isConnected }) => isConnected)) {
      for (const selector of next) {
        const found = [...place.querySelectorAll<HTMLElement>(selector)].find((element) => element.getClientRects().length > 0);
        found?.focus({ preventScroll: true });
        if (found) return;
      }
    }
  });
  const follow = ({ target }: Event) => {
    const around: HTMLElement[] = [];
    for (let element = target; element instanceof HTMLElement; element = element.parentElement) around.push(element);
    trail = around;
  };
  root.addEventListener('focusin', follow, { signal });
  changes.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => changes.disconnect());
}
