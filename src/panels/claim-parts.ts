import { html, nothing, type TemplateResult } from 'lit-html';
import { bothSides } from '../domain/claims';
import type { Claim } from '../domain/types/claims';
import { storyWord } from '../i18n/translator';
import type { PanelContext } from './context';
import { findingBadge } from './finding-badge';
import { sourceLinks } from './source-links';

/** Where in the article a claim stands. */
export const whereSaid = ({ t }: Pick<PanelContext, 't'>, { paragraph }: Claim): string => (paragraph === 0 ? t('claim.headline') : t('claim.paragraph', { n: paragraph }));

/** Who speaks, where in the article, and what kind of claim it is. */
export function speakerLine(context: PanelContext, claim: Claim): TemplateResult {
  const { ledger, t } = context;
  const { speaker, kind } = claim;
  return html`<p class="speaker">${ledger?.speakers[speaker] ?? speaker} <span>· ${whereSaid(context, claim)} · ${t(`claim.kind.${kind}`)}</span></p>`;
}

/** What a claim is called: by its number, as in its id; the headline by its place. */
export function claimName({ t }: Pick<PanelContext, 't'>, { number }: Claim): string {
  const headline = t('claim.headline');
  return number === 0 ? headline.charAt(0).toUpperCase() + headline.slice(1) : t('claim.number', { n: number });
}

/** Both sides at equal weight. */
export function positions(context: PanelContext, claim: Claim): TemplateResult | typeof nothing {
  if (!claim.positions) return nothing;
  const { atlas, t } = context;
  const sides = bothSides(atlas, claim).map(
    ({ party, text, sources }) => html`<div><h3>${storyWord(t, 'claim', party)}</h3><p>${text}</p>${sourceLinks(context, sources)}</div>`,
  );
  return html`<section class="positions" aria-label=${t('claim.positions')}>
    ${sides}
  </section>`;
}

/** The claim in the details of an island: what is said, the finding, and why, with the rest folded. */
export function claimInCard(context: PanelContext, claim: Claim): TemplateResult {
  const { focus, t, actions, view } = context;
  return html`<li class="claim ${focus.laterClaims.has(claim.id) ? 'is-later' : ''}" data-claim=${claim.id}>
    ${speakerLine(context, claim)}
    <p class="claim-text">${claim.text}</p>
    <p>${findingBadge(context, claim.finding)}</p>
    <p class="reason">${claim.reason}</p>
    ${sourceLinks(context, claim.sources)}
    <details>
      <summary>${t('claim.context')}${claim.positions ? html` · ${t('claim.positions')}` : ''}</summary>
      <p>${claim.context}</p>
      ${claim.wording ? html`<p class="wording"><b>${t('picture.pair', { name: t('claim.wording'), value: '' })}</b>${claim.wording}</p>` : nothing}
      ${positions(context, claim)}
    </details>
    ${claim.id === view.claim ? nothing : html`<button type="button" class="link" @click=${() => actions.selectClaim(claim.id)}>${t('claim.open')}</button>`}
  </li>`;
}
