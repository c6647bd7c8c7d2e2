/**
 * A press on the text that the page brought, while the panel that answers it has yet to come.
 * @returns presses again what was pressed last; call it when the panel stands
 */
export function keepEarlyPress(root: ShadowRoot, signal: AbortSignal): () => void {
  let pressed = '';
  const keep = ({ target }: Event) => {
    const button = target instanceof Element ? target.closest('.is-served button') : null; // what answers by itself is pressed once
    const claim = button?.closest('.ledger-item')?.getAttribute('data-claim');
    pressed = claim ? `.ledger-item[data-claim="${CSS.escape(claim)}"] button` : button?.matches('.tour-start') ? '.tour-start' : '';
  };
  root.addEventListener('click', keep, { signal });
  return () => {
    root.removeEventListener('click', keep);
    const button = pressed ? root.querySelector<HTMLElement>(pressed) : null;
    pressed = '';
    button?.focus({ preventScroll: true });
    button?.click();
  };
}
