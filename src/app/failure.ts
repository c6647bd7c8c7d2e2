import { html, render } from 'lit-html';

export interface FailureWords {
  readonly failed: string;
  readonly retry: string;
}

/** Says that data are missing, with a button to try again; whatever is there already stays readable. */
export function showFailure(place: ParentNode, { failed, retry }: FailureWords, again: () => unknown): void {
  const alert = document.createElement('div');
  alert.className = 'failed';
  alert.setAttribute('role', 'alert');
  const tryAgain = () => {
    alert.remove();
    again();
  };
  render(html`<p>${failed}</p><button type="button" data-action="retry" @click=${tryAgain}>${retry}</button>`, alert);
  place.append(alert);
}
