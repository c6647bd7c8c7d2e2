/** The nouns of the map, for the files that still ask for them all at once. */
export type * from './types/atlas';
export type * from './types/claims';
export type * from './types/coast';
export type * from './types/geometry';
export type * from './types/history';
export type * from './types/islands';
export type * from './types/language';
export type * from './types/ledger';
export type * from './types/places';
export type * from './types/view';
