import type { Focus } from '../domain/focus';
import type { Atlas } from '../domain/types/atlas';
import type { ClaimId } from '../domain/types/claims';
import type { PartialDate } from '../domain/types/dates';
import type { BoundaryId, EventId } from '../domain/types/history';
import type { IslandId } from '../domain/types/islands';
import type { LanguageId } from '../domain/types/language';
import type { AboutSection, Ledger } from '../domain/types/ledger';
import type { Perspective } from '../domain/types/parties';
import type { View } from '../domain/types/view';
import type { nothing, TemplateResult } from 'lit-html';
import type { Formats } from '../i18n/formats';
import type { Translate } from '../i18n/translator';
import type { Reading, Tab } from '../state/reading';

/** What a panel may read, and the only ways it may change anything. */
export interface PanelContext {
  readonly atlas: Atlas;
  /** null while it loads. */
  readonly ledger: Ledger | null;
  /** null while it loads. */
  readonly about: readonly AboutSection[] | null;
  /** The reading panel's tabs; null while they load. */
  readonly panels: Panels | null;
  /** What the reading panel says, drawn on its own. */
  readonly text: Node | TemplateResult;
  readonly view: View;
  /** What the view, and what is pointed at, bring out. */
  readonly focus: Focus;
  readonly reading: Reading;
  readonly t: Translate;
  readonly formats: Formats;
  readonly actions: Actions;
  /** A link to a view; the address of the whole page, or null where there is none to share. */
  readonly linkTo: (patch: Partial<View>) => string | null;
  /** What the map's own page offers to take away. null in embeds. */
  readonly site: Site | null;
}

interface Site {
  /** Where its files lie, ending in a slash; null for a page that is one file and has none beside it. */
  readonly base: string | null;
  /** Opens the dialog that writes snippets; null where there is nothing to embed from. */
  readonly openEmbed: (() => void) | null;
  /** Brings what can be taken away into sight. */
  readonly showDownloads: () => void;
  readonly takePicture: (format: PictureFormat) => void;
}

export type PictureFormat = 'png' | 'svg';

/** What each tab shows; the list of keys as a dialog; the pad that moves the map. */
export type Panels = Readonly<Record<Tab, (context: PanelContext) => TemplateResult>> & {
  readonly keys: (context: PanelContext, close: () => void) => TemplateResult;
  readonly pan: (context: PanelContext, pan: (x: number, y: number) => void, help: () => void) => TemplateResult;
  readonly foldPan: (event: KeyboardEvent) => void;
};

/** What stands on paper under the map. */
export type PrintSheet = (context: PanelContext) => TemplateResult | typeof nothing;

export interface Actions {
  readonly selectIsland: (island: IslandId | null) => void;
  /** Selects the claim, flies to its islands and opens its record. */
  readonly selectClaim: (claim: ClaimId | null) => void;
  /** Moves date and map to the event. */
  readonly selectEvent: (event: EventId) => void;
  readonly selectBoundary: (boundary: BoundaryId | null) => void;
  readonly setDate: (date: PartialDate) => void;
  /** The same, for what asks many times in a frame. */
  readonly slideTo: (date: PartialDate) => void;
  /** Moves the date to one on which the map changes, and the map there if none of the change is in sight: then true. */
  readonly goToChange: (date: PartialDate) => boolean;
  readonly setLanguage: (language: LanguageId) => void;
  readonly setPerspective: (perspective: Perspective) => void;
  readonly setTour: (step: number | null) => void;
  readonly search: (query: string) => void;
  readonly read: (patch: Partial<Reading>) => void;
  readonly say: (message: string) => void;
}
