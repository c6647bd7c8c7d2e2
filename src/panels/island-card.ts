import { html, nothing, type TemplateResult } from 'lit-html';
import { administrationsOf } from '../domain/administration';
import { claimsAbout } from '../domain/claims';
import { covers, lastDay } from '../domain/dates';
import { eventsOf } from '../domain/events';
import { findIsland, membersOf } from '../domain/islands';
import type { Claim } from '../domain/types/claims';
import type { PartialDate } from '../domain/types/dates';
import type { Island } from '../domain/types/islands';
import { type Section, sections } from '../state/reading';
import { claimInCard } from './claim-parts';
import { closeButton } from './close-button';
import type { PanelContext } from './context';
import { copyLink } from './copy-link';
import { eventEntry } from './event-entry';
import { nativeNames, pairedName } from './island-name';
import { allFacts, keyFacts } from './key-facts';
import { statusLine } from './status-line';
import { tablist } from './tablist';

/**
 * The details of the island in view: in the map's popup, or in the sheet below it.
 * @param isBrief only its names and its status, with room for the rest
 */
export function islandCard(context: PanelContext, isBrief: boolean): TemplateResult | typeof nothing {
  const { atlas, view, t, actions } = context;
  const island = view.island ? findIsland(atlas, view.island) : undefined;
  if (!island) return nothing;
  const name = pairedName(context, island);
  return html`<div class="card" data-part="details" data-open=${island.id} role="dialog" aria-label=${t('card.label', { name })}>
    <header>
      <div class="card-names">
        <h2 tabindex="-1">${name}</h2>
        ${nativeNames(context, island)}
      </div>
      ${closeButton(context, 'close', () => actions.selectIsland(null))}
    </header>
    <div class="card-body ${isBrief ? 'is-brief' : ''}">
      ${statusLine(context, island)} ${isBrief ? nothing : particulars(context, island, name)}
    </div>
  </div>`;
}

/** What is read below its status: figures, and the claims, the history and the facts as tabs. */
function particulars(context: PanelContext, island: Island, name: string): TemplateResult {
  const { atlas, ledger, reading, t, actions } = context;
  const claims = ledger ? claimsAbout(atlas, ledger, island.id) : [];
  const events = ledger ? eventsOf(atlas, ledger, island.id) : [];
  const counts: Record<Section, number | null> = { claims: ledger && claims.length, history: events.length || null, facts: null };
  const isUnclaimed = ledger !== null && claims.length === 0;
  const current = isUnclaimed && reading.section === 'claims' ? 'history' : reading.section;
  return html`${kin(context, island)} ${keyFacts(context, island)}
    ${tablist(
      'card',
      name,
      sections.map((id) => ({ id, disabled: isUnclaimed && id === 'claims', label: html`${t(`card.${id}`)}${counts[id] === null ? nothing : html` <span class="count">${counts[id]}</span>`}` })),
      current,
      (section) => actions.read({ section }),
    )}
    <div id="card-panel" role="tabpanel" aria-labelledby="card-tab-${current}">
      ${ledger ? section(context, island, current, claims) : html`<p>${t('load.loading')}</p>`}
    </div>
    <footer class="card-foot">${copyLink(context, { island: island.id })}</footer>`;
}

function section(context: PanelContext, island: Island, current: Section, claims: readonly Claim[]): TemplateResult {
  const isLater = ({ id }: Claim) => context.focus.laterClaims.has(id);
  if (current === 'facts') return allFacts(context, island);
  if (current === 'claims') return html`<ol class="claims">${[...claims].sort((a, b) => Number(isLater(a)) - Number(isLater(b))).map((claim) => claimInCard(context, claim))}</ol>`;
  return html`${claims.length === 0 ? html`<p class="aside">${context.t('card.noClaims')}</p>` : nothing} ${history(context, island)}`;
}

/** Who held it when, and what happened; an event moves the map to its date. */
function history(context: PanelContext, island: Island): TemplateResult {
  const { atlas, ledger, view, t, formats } = context;
  const day = lastDay(view.date);
  const held = administrationsOf(atlas, island.unit);
  const whole = (date: PartialDate) => formats.date(date).replaceAll(' ', '\u00a0');
  return html`
    <ol class="held">
      ${held.map((administration) => {
        const { from, to, polity, standing } = administration;
        const isNow = covers(administration, day);
        const holder = atlas.polities.find(({ id }) => id === polity);
        return html`<li class=${isNow ? 'is-now' : ''}>
          <span class="held-dates">${to ? t('date.to', { from: whole(from), to: whole(to) }) : t('date.since', { from: formats.dateInPhrase(from) })}</span>
          <span>${holder?.name}<small> · ${t(`standing.${standing}`)}</small></span>
        </li>`;
      })}
    </ol>
    <ol class="events">
      ${(ledger ? eventsOf(atlas, ledger, island.id) : []).map((event) => eventEntry(context, event))}
    </ol>
  `;
}

/** The group an islet belongs to, or a group's islets. */
function kin(context: PanelContext, island: Island): TemplateResult | typeof nothing {
  const { atlas, t, actions } = context;
  const parent = island.parent ? findIsland(atlas, island.parent) : undefined;
  if (parent) {
    const name = pairedName(context, parent);
    return html`<p class="kin"><button type="button" class="chip" @click=${() => actions.selectIsland(parent.id)}>${t('card.partOf', { name })}</button></p>`;
  }
  const members = membersOf(atlas, island.id);
  if (members.length === 0) return nothing;
  return html`<details class="kin">
    <summary>${t('card.members')} <span class="count">${members.length}</span></summary>
    ${members.map((member) => html`<button type="button" class="chip" @click=${() => actions.selectIsland(member.id)}>${pairedName(context, member)}</button>`)}
  </details>`;
}
