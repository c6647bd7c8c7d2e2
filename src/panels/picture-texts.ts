import { boundariesShown } from '../domain/boundaries';
import { bothSides } from '../domain/claims';
import { findIsland } from '../domain/islands';
import { spellName } from '../domain/names';
import { createFootnotes, sourcesOf } from '../domain/sources';
import { statusOf } from '../domain/status';
import type { Claim } from '../domain/types/claims';
import type { Fact } from '../domain/types/facts';
import type { Boundary } from '../domain/types/history';
import type { Island } from '../domain/types/islands';
import type { Source, SourceId } from '../domain/types/sources';
import { storyWord } from '../i18n/translator';
import { claimName } from './claim-parts';
import type { PanelContext } from './context';
import { pairedName } from './island-name';
import { headline } from './key-facts';
import { type KeyRow, keyNote, keyRows } from './key-rows';
import { statusWords } from '../i18n/phrases';
import { heldSince } from './status-line';

/** What stands under a picture of the map. Numbers in brackets lead to the sources. */
export interface PictureTexts {
  readonly title: string;
  /** Date and perspective. */
  readonly when: string;
  /** What is chosen and what is said of it, a paragraph each; then, what a party's perspective changes. */
  readonly chosen: { readonly heading: string; readonly paragraphs: readonly string[] } | null;
  readonly perspective: string;
  readonly keyTitle: string;
  readonly land: readonly Pick<KeyRow, 'standing' | 'holder' | 'words'>[];
  readonly lines: readonly { readonly kind: Boundary['kind']; readonly words: string }[];
  readonly keyNote: string;
  readonly sourcesTitle: string;
  /** `keeper`: who keeps it, and at which address. */
  readonly sources: readonly { readonly title: string; readonly titleLanguage: string; readonly keeper: string; readonly keeperLanguage?: string | undefined }[];
  /** Notice, credits, address of the view, edition of the data. */
  readonly foot: readonly string[];
}

type Cite = (ids: readonly SourceId[]) => string;

/** What is said under the picture, and every source that it rests on: of what is chosen, and of what is drawn. */
export function pictureTexts(context: PanelContext): PictureTexts {
  const { atlas, ledger, view, t, formats } = context;
  const notes = createFootnotes();
  const cite: Cite = (ids) => (ids.length === 0 ? '' : `\u00a0[${notes.numbersOf(ids).join(',\u00a0')}]`);
  const explained = view.perspective === 'neutral' ? undefined : ledger?.perspectives[view.perspective];
  return {
    title: t('title'),
    when: `${formats.date(view.date)} · ${t('picture.pair', { name: t('perspective.label'), value: storyWord(t, 'perspective', view.perspective) })}`,
    chosen: chosen(context, cite),
    perspective: explained ? `${explained.text}${cite(explained.sources)}` : '',
    keyTitle: t('key.label'),
    land: keyRows(context).map((row) => ({ ...row, words: `${row.words}${cite(row.units.flatMap((unit) => statusOf(atlas, unit, view.date).administration?.sources ?? []))}` })),
    lines: boundariesShown(atlas, view, context.focus).map(({ kind, label, sources }) => ({ kind, words: `${label}${cite(sources)}` })),
    keyNote: keyNote(t, view),
    sourcesTitle: t('sources.label'),
    sources: ledger ? sourcesOf(ledger, notes.cited).map((source) => written(context, source)) : [],
    foot: [t('notice'), t('map.credit'), addressOf(context), t('picture.edition', { version: atlas.version, date: formats.date(atlas.today) })],
  };
}

/** What the source is stands with its keeper, whose line is set in the reader's language. */
const written = ({ t }: PanelContext, { title, titleLanguage, gloss, keeper, keeperLanguage, url, checked }: Source) => ({
  title,
  titleLanguage,
  keeper: [gloss, keeper, checked === 'cited' && t('sources.checked.cited'), url ?? t('sources.offline')].filter(Boolean).join(' · '),
  keeperLanguage: gloss ? undefined : keeperLanguage,
});

/** The view's address; of a page on the reader's own disk, its name alone, for its folders are nobody else's business. */
function addressOf({ linkTo }: PanelContext): string {
  const link = linkTo({}) ?? '';
  return link.startsWith('file:') ? link.replace(/^[^#]*\//, '') : link;
}

/** The claim, the line or the island that is open, whichever it is. */
function chosen(context: PanelContext, cite: Cite): PictureTexts['chosen'] {
  const { atlas, ledger, view, reading } = context;
  const island = view.island ? findIsland(atlas, view.island) : undefined;
  const claim = ledger?.claims.find(({ id }) => id === view.claim);
  const boundary = atlas.boundaries.find(({ id }) => id === reading.boundary);
  if (island) return ofIsland(context, island, cite);
  if (boundary) return { heading: boundary.name, paragraphs: [boundary.basis, `${boundary.certainty}${cite(boundary.sources)}`] };
  return claim ? ofClaim(context, claim, cite) : null;
}

function ofIsland(context: PanelContext, island: Island, cite: Cite): PictureTexts['chosen'] {
  const { atlas, ledger, view } = context;
  const status = statusOf(atlas, island.unit, view.date);
  const known = ledger?.facts[island.id] ?? [];
  const facts = headline.flatMap((kind) => known.filter((fact) => fact.kind === kind));
  const native = spellName(island.name, atlas, view.perspective).native.map(({ text }) => text);
  return {
    heading: [pairedName(context, island), ...native].join(' · '),
    paragraphs: [
      `${capital(statusWords(context.t, status))} · ${heldSince(context, status)}${cite(status.administration?.sources ?? [])}`,
      facts.map((fact) => `${figure(context, fact)}${cite(fact.sources)}`).join(' · '),
    ],
  };
}

/** "Residents (2023): 6,916", "Highest point: 1,634 m (its peak)" */
function figure({ t, formats }: PanelContext, { kind, value, unit, date, of }: Fact): string {
  const name = storyWord(t, 'fact', kind);
  const measured = value !== undefined && unit ? formats.measure(value, unit) : '';
  return t('picture.pair', {
    name: date && kind === 'residents-now' ? name + t('brackets', { text: formats.date(date.slice(0, 4)) }) : name,
    value: of ? measured + t('brackets', { text: of }) : measured,
  });
}

function ofClaim(context: PanelContext, claim: Claim, cite: Cite): PictureTexts['chosen'] {
  const { atlas, ledger, t, formats } = context;
  const { speaker, paragraph, text, finding, reason, sources } = claim;
  const { title, agency, date } = atlas.article;
  const where = paragraph === 0 ? [] : [t('claim.paragraph', { n: paragraph })];
  return {
    heading: [claimName(context, claim), ledger?.speakers[speaker] ?? speaker, ...where].join(' · '),
    paragraphs: [
      t('picture.pair', { name: t('article.by', { agency, date: formats.date(date) }), value: title }),
      text,
      `${t('picture.pair', { name: t(`finding.${finding}`), value: reason })}${cite(sources)}`,
      ...bothSides(atlas, claim).map((side) => `${t('picture.pair', { name: storyWord(t, 'claim', side.party), value: side.text })}${cite(side.sources)}`),
    ],
  };
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
