import { html, nothing, type TemplateResult } from 'lit-html';
import { citations, drawnFrom } from '../domain/citations';
import { findIsland } from '../domain/islands';
import type { Ledger } from '../domain/types/ledger';
import type { Source } from '../domain/types/sources';
import { storyWord } from '../i18n/translator';
import { claimName } from './claim-parts';
import type { PanelContext } from './context';
import { pairedName } from './island-name';
import { sourceTitle } from './source-links';

/** Every source, by kind, with what rests on it and how it was checked. */
export function sourcesPanel(context: PanelContext): TemplateResult {
  const { atlas, ledger, t } = context;
  if (!ledger) return html`<p>${t('load.loading')}</p>`;
  const languages = new Intl.DisplayNames(atlas.language, { type: 'language' });
  const kinds = [...new Set(ledger.sources.map(({ kind }) => kind))];
  return html`<p class="aside">${t('sources.count', { n: ledger.sources.length })}</p>
    ${kinds.map((kind) => {
      const own = ledger.sources.filter((source) => source.kind === kind);
      return html`<h2>${storyWord(t, 'sources.kind', kind)} <span class="count">${own.length}</span></h2>
        <ul class="bibliography">${own.map((source) => entry(context, ledger, source, languages))}</ul>`;
    })}`;
}

function entry(context: PanelContext, ledger: Ledger, source: Source, languages: Intl.DisplayNames): TemplateResult {
  const { atlas, t, actions } = context;
  const { id, keeper, url, language, keeperLanguage, checked } = source;
  const { claims, events, islands, omissions, perspectives } = citations(ledger, id);
  const { administrations, boundaries } = drawnFrom(atlas, id);
  const held = [...new Set([...islands, ...administrations.map(({ unit }) => unit)])];
  const places = held.flatMap((place) => findIsland(atlas, place) ?? []);
  const beside = [
    ...atlas.units.filter((unit) => held.includes(unit.id) && !findIsland(atlas, unit.id)),
    ...boundaries,
    ...perspectives.map((perspective) => ({ name: storyWord(t, 'perspective', perspective) })),
  ];
  return html`<li>
    <p>
      ${sourceTitle(t, source)}<br />
      <small><span lang=${keeperLanguage ?? nothing}>${keeper}</span> · ${languages.of(language)} · ${t(`sources.checked.${checked}`)}${url ? nothing : ` · ${t('sources.offline')}`}</small>
    </p>
    ${
      claims.length + events.length + places.length + beside.length + omissions.length > 0
        ? html`<p class="cited-by">
            ${t('picture.pair', { name: t('sources.citedBy'), value: '' })}
            ${claims.map((claim) => html`<button type="button" class="chip" @click=${() => actions.selectClaim(claim.id)}>${claimName(context, claim)}</button> `)}
            ${omissions.length > 0 ? html`<span>${t('article.omitted')}</span> ` : nothing}
            ${places.map((island) => html`<button type="button" class="chip" @click=${() => actions.selectIsland(island.id)}>${pairedName(context, island)}</button> `)}
            ${beside.map(({ name }) => html`<span class="chip">${name}</span> `)}
            ${events.map((event) => html`<button type="button" class="chip" @click=${() => actions.selectEvent(event.id)}>${event.title}</button> `)}
          </p>`
        : nothing
    }
  </li>`;
}
