import { html, type TemplateResult } from 'lit-html';

export interface TabChoice<Id extends string> {
  readonly id: Id;
  readonly label: string | TemplateResult;
  /** Nothing is behind it; it keeps its place so that the others keep theirs. */
  readonly disabled?: boolean;
}

/** A row of tabs; arrow keys move between them, the chosen one is the Tab stop. */
export function tablist<Id extends string>(
  name: string,
  label: string,
  choices: readonly TabChoice<Id>[],
  chosen: Id,
  choose: (id: Id) => void,
): TemplateResult {
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const open = choices.filter(({ disabled }) => !disabled);
    const at = open.findIndex(({ id }) => id === chosen);
    const next = step ? open[(at + step + open.length) % open.length] : event.key === 'Home' ? open[0] : event.key === 'End' ? open.at(-1) : undefined;
    if (!next) return;
    event.preventDefault();
    choose(next.id);
    const list = event.currentTarget;
    if (list instanceof HTMLElement) list.querySelector<HTMLElement>(`#${name}-tab-${next.id}`)?.focus();
  };
  return html`<div class="tabs tabs-${name}" role="tablist" aria-label=${label} @keydown=${onKey}>
    ${choices.map(
      ({ id, label: words, disabled }) => html`<button
        type="button"
        role="tab"
        id="${name}-tab-${id}"
        aria-controls="${name}-panel"
        aria-selected=${id === chosen}
        tabindex=${id === chosen ? 0 : -1}
        ?disabled=${disabled}
        @click=${() => choose(id)}
      >${words}</button>`,
    )}
  </div>`;
}
