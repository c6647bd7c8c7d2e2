import { html, nothing, type TemplateResult } from 'lit-html';
import { statusOf } from '../domain/status';
import type { Fact } from '../domain/types/facts';
import type { Island } from '../domain/types/islands';
import { storyWord } from '../i18n/translator';
import type { PanelContext } from './context';
import { sourceLinks } from './source-links';

export const headline = ['area', 'residents-then', 'residents-now', 'highest', 'distance'] as const;

const factsOf = ({ ledger }: PanelContext, island: Island): readonly Fact[] => ledger?.facts[island.id] ?? [];

/** The figures one asks for first: area, residents then and now, height, distance. */
export function keyFacts(context: PanelContext, island: Island): TemplateResult | typeof nothing {
  const facts = factsOf(context, island);
  const shown = headline.flatMap((kind) => facts.filter((fact) => fact.kind === kind && fact.value !== undefined));
  if (shown.length === 0) return nothing;
  return html`<dl class="figures">${shown.map((fact) => figure(context, fact))}</dl>`;
}

function figure({ t, formats }: PanelContext, { kind, value, unit, date, of }: Fact): TemplateResult {
  const year = date && kind === 'residents-now' ? t('brackets', { text: formats.date(date.slice(0, 4)) }) : '';
  return html`<div>
    <dt>${kind === 'residents-then' ? t('fact.then') : storyWord(t, 'fact', kind)}${year}</dt>
    <dd>${value !== undefined && unit ? formats.measure(value, unit) : ''}${of ? html` <small>${of}</small>` : ''}</dd>
  </div>`;
}

/** What its status on the date rests on, every fact with its sources, and what is known to be off about the outline. */
export function allFacts(context: PanelContext, island: Island): TemplateResult {
  const { atlas, view, t, formats, ledger } = context;
  const { administration } = statusOf(atlas, island.unit, view.date);
  const summary = ledger?.summaries[island.id];
  return html`
    ${summary ? html`<p>${summary.text}</p>${sourceLinks(context, summary.sources)}` : nothing}
    <dl class="facts">
      ${administration ? html`<div><dt>${t('line.basis')}</dt><dd>${administration.note ? t('sentences', { first: administration.basis, second: administration.note }) : administration.basis} ${sourceLinks(context, administration.sources)}</dd></div>` : nothing}
      ${factsOf(context, island).map(
        ({ kind, value, unit, of, text, date, sources }) => html`<div>
          <dt>${storyWord(t, 'fact', kind)}</dt>
          <dd>
            ${value !== undefined && unit ? formats.measure(value, unit) : ''}${of ? t('brackets', { text: of }) : ''}${date ? html` <small>${formats.date(date)}</small>` : ''} ${text ?? ''}
            ${sourceLinks(context, sources)}
          </dd>
        </div>`,
      )}
    </dl>
    ${island.shapeNote ? html`<p class="aside">${island.shapeNote}</p>` : nothing}
  `;
}
