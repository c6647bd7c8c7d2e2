/** The compiled data, served by geodata/plugin.ts. */
declare module 'virtual:loaders' {
  import type { Atlas } from './domain/types/atlas';
  import type { Depth, Relief } from './domain/types/coast';
  import type { LanguageId } from './domain/types/language';
  import type { Appendix } from './domain/types/ledger';
  import type { PackedCoast } from './domain/unpack';
  import type { PackedHistory, PackedLedger } from './domain/unpack-ledger';
  export const languages: readonly LanguageId[];
  export const failureWords: Readonly<Record<LanguageId, { readonly failed: string; readonly retry: string; readonly load: string }>>;
  /** What a host may name: checked at the door of the function. */
  export const known: { readonly islands: readonly string[]; readonly claims: readonly string[]; readonly stops: number; readonly from: number; readonly until: number; readonly perspectives: readonly string[] };
  export const loadAtlas: (language: LanguageId) => Promise<Atlas>;
  export const loadLedger: (language: LanguageId) => Promise<PackedLedger>;
  export const loadHistory: (language: LanguageId) => Promise<PackedHistory>;
  export const loadAppendix: (language: LanguageId) => Promise<Appendix>;
  export const loadCoast: (level: number) => Promise<PackedCoast>;
  export const loadDepth: () => Promise<Depth>;
  export const loadRelief: () => Promise<Relief>;
  export const loadWorld: () => Promise<string>;
  export const loadLocator: () => Promise<string>;
}

interface ImportMetaEnv {
  /** Set by the build for our own pages, whose style sheet is a file of its own and which no stranger programs. */
  readonly OWN_PAGE?: boolean;
}
