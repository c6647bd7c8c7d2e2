import { html, nothing, type TemplateResult } from 'lit-html';
import { type CitationStyle, citationStyles, citeClaim } from '../domain/cite';
import { findIsland } from '../domain/islands';
import type { Claim } from '../domain/types/claims';
import { claimName, positions, whereSaid } from './claim-parts';
import type { PanelContext } from './context';
import { copyLink, copyText } from './copy-link';
import { pairedName } from './island-name';
import { sourceLinks } from './source-links';

/** Everything about one claim: finding and why, context, wording, both sides, sources, how to cite. */
export function claimRecord(context: PanelContext, claim: Claim): TemplateResult {
  const { t } = context;
  return html`<div class="record">
    <dl class="facts">
      <div><dt>${t('claim.why')}</dt><dd>${claim.reason}</dd></div>
      <div><dt>${t('claim.context')}</dt><dd>${claim.context}</dd></div>
      ${claim.wording ? html`<div><dt>${t('claim.wording')}</dt><dd>${claim.wording}</dd></div>` : nothing}
    </dl>
    ${positions(context, claim)}
    <h3>${t('claim.islands')}</h3>
    ${claimIslands(context, claim)}
    <h3>${t('sources.label')}</h3>
    ${sourceLinks(context, claim.sources)}
    <details class="cite">
      <summary>${t('claim.cite')} · ${claimName(context, claim)}</summary>
      ${citationStyles.map((style) => citation(context, claim, style))}
    </details>
    ${copyLink(context, { claim: claim.id, island: null })}
  </div>`;
}

function citation(context: PanelContext, claim: Claim, style: CitationStyle): TemplateResult {
  const { atlas, t, formats, linkTo } = context;
  const { version, today: date } = atlas;
  const link = linkTo({ claim: claim.id, island: null, camera: null });
  const url = link ? `${link}&data=${version}` : ''; // the map reads no such key, and keeps it in the address
  const finding = t('picture.pair', { name: t('claim.finding'), value: t(`finding.${claim.finding}`) });
  const accessed = new Date().toLocaleDateString('sv'); // by the reader's own clock, as 2026-11-25
  const edition = { version, date, accessed, url, title: t('title'), finding };
  const text = citeClaim(claim, atlas.article, edition, style, { date: formats.date, words: (parts) => t('cite.words', { ...parts, where: whereSaid(context, claim) }) });
  return html`<figure>
    <figcaption>${t(`cite.${style}`)}</figcaption>
    <pre>${text}</pre>
    <button type="button" class="chip" @click=${() => copyText(context, text, t('cite.copied'))}>${t('cite.copy')}</button>
  </figure>`;
}

/** The islands a claim is about, as buttons. */
function claimIslands(context: PanelContext, claim: Claim): TemplateResult {
  const { atlas, t, actions } = context;
  const place = atlas.places.find(({ id }) => id === claim.place);
  if (claim.islands.length === 0) return html`<p class="claim-places">${place ? place.name : t('claim.noPlace')}</p>`;
  return html`<p class="claim-places">
    ${claim.islands.map((id) => {
      const island = findIsland(atlas, id);
      return island ? html`<button type="button" class="chip" @click=${() => actions.selectIsland(id)}>${pairedName(context, island)}</button>` : nothing;
    })}
  </p>`;
}
