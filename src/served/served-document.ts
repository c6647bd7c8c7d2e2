import { html, nothing, type TemplateResult } from 'lit-html';
import { claimsAbout } from '../domain/claims';
import { chain, mainPlaces, membersOf } from '../domain/islands';
import { createFootnotes, sourcesOf } from '../domain/sources';
import type { Island } from '../domain/types/islands';
import type { Ledger } from '../domain/types/ledger';
import type { Source } from '../domain/types/sources';
import type { PanelContext } from '../panels/context';
import { type Cite, claimText, eventText, islandText, islandTitle } from '../panels/reading-text';
import { glossOf, keeperOf } from '../panels/source-links';

/**
 * The whole content as one document, for readers whose browser runs no script: islands, claims,
 * history and sources, linked with each other. Islands' anchors are the fields of a link to the map.
 */
export function servedDocument(context: PanelContext, ledger: Ledger): TemplateResult {
  const { atlas, t, formats } = context;
  const notes = createFootnotes();
  const cite: Cite = (ids) => notes.numbersOf(ids).map((n) => html` <a href="#source-${n}">[${n}]</a>`);
  const island = (place: Island) => html`<section id="island=${place.id}">
    <h3>${islandTitle(context, place)}</h3>
    ${islandText(context, ledger, place, cite)}
    ${aboutIt(context, ledger, place)}
  </section>`;
  const places = mainPlaces(atlas);
  const body = html`
    <h2>${t('card.claims')}</h2>
    <p>${t('picture.pair', { name: t('article.by', { agency: atlas.article.agency, date: formats.date(atlas.article.date) }), value: '' })}<q>${atlas.article.title}</q></p>
    <ol>${ledger.claims.map((claim) => html`<li id="claim=${claim.id}">${claimText(context, claim, cite)}</li>`)}</ol>
    <h2>${t('tab.islands')}</h2>
    ${[...places.flatMap((place) => [place, ...membersOf(atlas, place.id)]), ...chain(atlas)].map(island)}
    <h2>${t('card.history')}</h2>
    <ol>${ledger.events.map((event) => html`<li>${eventText(context, event, cite)}</li>`)}</ol>`;
  const sources = () => sourcesOf(ledger, notes.cited);
  return html`<article class="document" lang=${atlas.language}>
    <h1>${t('title')}</h1>
    <p>${t('subtitle')}</p>
    <p>${t('notice')}</p>
    ${body}
    <h2>${t('sources.label')}</h2>
    <ol>${sources().map((source, i) => html`<li id="source-${i + 1}">${servedTitle(source)}${glossOf(t, source.gloss)} · ${keeperOf(t, source)}</li>`)}</ol>
    <p>${t('map.credit')}</p>
  </article>`;
}

const servedTitle = ({ title, titleLanguage, url }: Source): TemplateResult =>
  url ? html`<a href=${url} lang=${titleLanguage}>${title}</a>` : html`<cite lang=${titleLanguage}>${title}</cite>`;

/** The claims that name an island, by their numbers. */
function aboutIt({ atlas, t }: PanelContext, ledger: Ledger, { id }: Island): TemplateResult | typeof nothing {
  const claims = claimsAbout(atlas, ledger, id);
  if (claims.length === 0) return nothing;
  return html`<p>${t('picture.pair', { name: t('card.claims'), value: '' })}${claims.map((claim, i) => html`${i > 0 ? ', ' : ''}<a href="#claim=${claim.id}">${ledger.claims.indexOf(claim) + 1}</a>`)}</p>`;
}
