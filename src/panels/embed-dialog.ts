import { html, nothing, type TemplateResult } from 'lit-html';
import { findIsland, mainPlaces } from '../domain/islands';
import { type EmbedChoice, embedCode, type EmbedSite, frameAddress } from '../domain/embed-code';
import { storyWord } from '../i18n/translator';
import { writeCamera } from '../state/view';
import { closeButton, closeDialog } from './close-button';
import type { PanelContext } from './context';
import { pairedName } from './island-name';
import style from './embed-dialog.css?inline';

export { style };

/** What the site's build tells of its own files. */
export interface EmbedFacts {
  readonly integrity: string;
  /** Bytes until the first view answers, brotli, by kind. */
  readonly bytes: Readonly<Partial<Record<EmbedChoice['kind'], number>>>;
}

/** The dialog that writes the snippet, with a preview of what it will show. */
export function embedDialog(context: PanelContext, choice: EmbedChoice, base: string, facts: EmbedFacts | null): TemplateResult {
  const { t, formats, view, actions } = context;
  const site: EmbedSite = { base, title: t('embed.frameTitle'), open: t('embed.openMap'), integrity: facts?.integrity ?? '' };
  const code = embedCode(site, choice);
  const bytes = facts?.bytes[choice.kind];
  const choose = (patch: Partial<EmbedChoice>) => {
    const { lang, ...chosen } = { ...choice, ...patch };
    // The picture before the click speaks its page's language: so there is one.
    actions.read({ embed: { ...chosen, lang: lang || (chosen.load === 'click' ? view.language : '') } });
  };
  return html`<dialog class="embed" aria-labelledby="embed-title" @close=${() => actions.read({ embed: null })} @change=${hush}>
    <div class="dialog-head">
      <h2 id="embed-title" tabindex="-1" autofocus>${t('embed.title')}</h2>
      ${closeButton(context, 'close-embed', closeDialog)}
    </div>
    <div class="embed-body">
      <form class="embed-options" @submit=${(event: Event) => event.preventDefault()}>${options(context, choice, choose)}</form>
      <iframe class="embed-preview ${choice.panel === 'on' ? 'has-panel' : ''}" title=${t('embed.preview')} src=${frameAddress({ base }, { ...choice, load: 'visible' })}></iframe>
    </div>
    <div class="embed-kinds" role="group" aria-label=${t('embed.kind')}>
      ${(['iframe', 'element', 'npm'] as const).map(
        (kind) => html`<button type="button" class="chip" data-kind=${kind} aria-pressed=${choice.kind === kind} @click=${(event: Event) => {
          hush(event);
          choose({ kind });
        }}>${t(`embed.${kind}`)}</button>`,
      )}
      <output class="embed-said"></output>
      <button type="button" class="embed-copy" data-action="copy-embed" @click=${(event: Event) => copy(context, code, event)}>${t('embed.copy')}</button>
    </div>
    <pre class="embed-code" tabindex="0" role="region" aria-label=${t('embed.code')}><code>${code}</code></pre>
    <p class="aside">${bytes ? t('sentences', { first: t('embed.bytes', { kb: formats.number(bytes / 1000, 0) }), second: t('embed.privacy') }) : t('embed.privacy')}</p>
  </dialog>`;
}

function options(context: PanelContext, choice: EmbedChoice, choose: (patch: Partial<EmbedChoice>) => void): TemplateResult {
  const { atlas, ledger, view, t, formats } = context;
  const select = <Key extends keyof EmbedChoice>(key: Key, label: string, values: readonly (readonly [value: EmbedChoice[Key], words: string])[]) =>
    html`<label class="filter">${label}
      <select name=${key} @change=${({ target }: Event) => {
        const value = target instanceof HTMLSelectElement ? values[target.selectedIndex]?.[0] : undefined;
        if (value !== undefined) choose({ [key]: value } as Partial<EmbedChoice>);
      }}>${values.map(([value, words]) => html`<option value=${value} ?selected=${choice[key] === value}>${words}</option>`)}</select>
    </label>`;
  // What the page shows can be chosen too; it stays in the list, whose order a redraw must not change.
  const shown = view.island ? findIsland(atlas, view.island) : undefined;
  const islands = [...new Set([...mainPlaces(atlas), ...(shown ? [shown] : [])])];
  const dates = [...new Set([...(view.date === atlas.today ? [] : [view.date]), ...atlas.turningPoints.filter((date) => date !== atlas.today)])];
  return html`
    ${select('island', t('embed.island'), [['', t('embed.none')], ...islands.map((island) => [island.id, pairedName(context, island)] as const)])}
    ${select('claim', t('embed.claim'), [['', t('embed.noClaim')], ...(ledger?.claims ?? []).map(({ id, number, text }) => [id, `${number}. ${text}`] as const)])}
    ${select('date', t('date.label'), [['', t('date.today')], ...dates.map((date) => [date, formats.date(date)] as const)])}
    ${view.camera ? select('at', t('embed.at'), [['', t('embed.atFit')], [writeCamera(view.camera), t('embed.atNow')]]) : nothing}
    ${select('lang', t('language'), [...(choice.load === 'click' ? [] : [['', t('embed.reader')] as const]), ...atlas.languages.map(({ id, name }) => [id, name] as const)])}
    ${select('perspective', t('perspective.label'), atlas.perspectives.map((id) => [id, storyWord(t, 'perspective', id)] as const))}
    ${select('panel', t('panel.label'), [['off', t('embed.off')], ['on', t('embed.on')]])}
    ${select('timeline', t('embed.timeline'), [['on', t('embed.on')], ['off', t('embed.off')]])}
    ${select('theme', t('embed.theme'), [['auto', t('embed.reader')], ['light', t('embed.light')], ['dark', t('embed.dark')]])}
    ${select('load', t('embed.load'), [['visible', t('embed.loadVisible')], ['click', t('embed.loadClick')]])}
  `;
}

/** Another snippet has not been copied. */
function hush({ currentTarget }: Event): void {
  const said = currentTarget instanceof Element ? currentTarget.closest('dialog')?.querySelector('output') : null;
  if (said) said.value = '';
}

/** Copies, and says so beside the button: what stands behind an open dialog is neither seen nor heard. Without a clipboard the text can be selected in its box. */
function copy({ t }: PanelContext, code: string, { currentTarget }: Event): void {
  const said = currentTarget instanceof Element ? currentTarget.previousElementSibling : null;
  const done = (isCopied: boolean) => {
    if (said instanceof HTMLOutputElement) said.value = t(isCopied ? 'embed.copied' : 'embed.notCopied');
  };
  if (!navigator.clipboard) done(false);
  else void navigator.clipboard.writeText(code).then(() => done(true), () => done(false));
}
