import { html, nothing, type TemplateResult } from 'lit-html';
import { claimInCard, claimName } from './claim-parts';
import { closeButton } from './close-button';
import type { PanelContext } from './context';
import { copyLink } from './copy-link';

/** The claim in view, where there is no reading panel that holds its record. */
export function claimCard(context: PanelContext): TemplateResult | typeof nothing {
  const { ledger, view, t, actions } = context;
  const claim = ledger?.claims.find(({ id }) => id === view.claim);
  if (!claim) return nothing;
  const name = claimName(context, claim);
  return html`<div class="card" data-part="details" role="dialog" aria-label=${t('card.label', { name })}>
    <header>
      <div class="card-names"><h2 tabindex="-1">${name}</h2></div>
      ${closeButton(context, 'close', () => actions.selectClaim(null))}
    </header>
    <div class="card-body"><ol class="claims">${claimInCard(context, claim)}</ol><footer class="card-foot">${copyLink(context, { claim: claim.id })}</footer></div>
  </div>`;
}
