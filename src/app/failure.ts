import { html, render } from 'lit-html';
import { askAnew } from './ask-anew';

export interface FailureWords {
  readonly failed: string;
  readonly retry: string;
}

/**
 * Says that data are missing, with a button to try again; whatever is there already stays readable.
 * A network that comes back tries again by itself, until the signal ends it.
 */
export function showFailure(place: ParentNode, { failed, retry }: FailureWords, again: () => unknown, signal: AbortSignal): void {
  const alert = document.createElement('div');
  alert.className = 'failed';
  alert.setAttribute('role', 'alert');
  const tryAgain = () => {
    removeEventListener('online', tryAgain);
    alert.remove();
    askAnew();
    again();
  };
  addEventListener('online', tryAgain, { signal });
  render(html`<p>${failed}</p><button type="button" data-action="retry" @click=${tryAgain}>${retry}</button>`, alert);
  place.append(alert);
}
