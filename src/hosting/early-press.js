/* What is pressed or chosen on the first view before anything answers there is done again as soon as it does, unless something else was pressed since. */
{
  const names = ['id', 'class', 'data-action', 'data-set-lang', 'name', 'value'];
  let early = null;

  /* The view may be drawn anew before it answers. */
  const pathOf = (control) => {
    const claim = control.closest('[data-claim]')?.dataset.claim;
    const named = names.filter((name) => control.hasAttribute(name)).map((name) => `[${name}="${control.getAttribute(name)}"]`);
    return `${claim ? `[data-claim="${claim}"] ` : ''}${control.localName}${named.join('')}`;
  };

  const again = () => {
    if (!early) return;
    const { shadowRoot } = document.querySelector('kuril-map');
    const control = early.control.isConnected ? early.control : shadowRoot.querySelector(early.path);
    if (!shadowRoot.querySelector('[data-ready="true"]') || control?.closest('.is-served')) {
      setTimeout(again, 50);
      return;
    }
    const { value, checked } = early;
    early = null;
    control?.focus({ preventScroll: true });
    if (control?.localName === 'button') control.click();
    else if (control) {
      Object.assign(control, control.type === 'radio' ? { checked } : { value });
      for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
    }
  };

  const keep = (event) => {
    const [target] = event.composedPath();
    const control = target.closest?.(event.type === 'click' ? 'button' : 'input, select');
    if (event.type === 'click' && target.closest?.('input, select, label')) return; // it tells of its input
    const isWaiting = early !== null;
    early = control?.closest('.served, .is-served') ? { control, path: pathOf(control), value: control.value, checked: control.checked } : null;
    if (early && !isWaiting) again();
  };
  for (const type of ['click', 'input']) addEventListener(type, keep);
}
