import type { Claim, ClaimId } from './claims';
import type { PartialDate } from './dates';
import type { Fact } from './facts';
import type { HistoryEvent } from './history';
import type { IslandId } from './islands';
import type { LanguageId, Words } from './language';
import type { Perspective } from './parties';
import type { Place } from './places';
import type { Source, Sourced, SourceId } from './sources';

export interface AboutSection {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** What was corrected, by edition, newest first. */
  readonly log?: readonly { readonly version: string; readonly date: PartialDate; readonly text: string }[];
  /** Where to report an error, beside the log, if the publisher says. */
  readonly report?: string;
}

/** What is read rather than drawn, in one language as the Atlas. */
export interface Ledger {
  readonly language: LanguageId;
  readonly speakers: Readonly<Record<string, string>>;
  readonly claims: readonly Claim[];
  readonly omissions: readonly { readonly id: string; readonly text: string; readonly sources: readonly SourceId[] }[];
  /** Claims of the guided reading, in order, each with the sentence that leads to it and, where one fits, the day on which the map is to be seen. */
  readonly tour: readonly { readonly claim: ClaimId; readonly date?: PartialDate; readonly text: string }[];
  readonly events: readonly HistoryEvent[];
  readonly facts: Readonly<Record<IslandId, readonly Fact[]>>;
  /** What is said of an island beside its facts, one or two sentences. */
  readonly summaries: Readonly<Record<IslandId, Sourced>>;
  readonly perspectives: Readonly<Record<Perspective, Sourced>>;
  readonly sources: readonly Source[];
}

/** What is not looked at first, in one language. */
export interface Appendix {
  readonly language: LanguageId;
  /** Places that appear only when the reader has come close, and those far off that an event names. */
  readonly places: readonly Place[];
  readonly about: readonly AboutSection[];
  /** Interface words of what opens late. */
  readonly words: Words;
}
