import { hydrate } from '@lit-labs/ssr-client';

/**
 * Makes what the build drew with templates lit's own, as it stands.
 * @throws where it is not what they would draw
 */
export function takeMarkup(template: unknown, container: HTMLElement): void {
  const marks = document.createTreeWalker(container, NodeFilter.SHOW_COMMENT);
  while (marks.nextNode()) {
    const { currentNode: mark } = marks;
    // An empty part has no text in markup; lit takes it that there is one, and would write what comes into the end mark.
    if (mark instanceof Comment && mark.nextSibling instanceof Comment && mark.nextSibling.data === '/lit-part') mark.after('');
  }
  hydrate(template, container);
}
