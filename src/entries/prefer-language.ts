import { bundledData } from '../app/loaders';

/** The first of the browser's languages that the map has, for a page whose link names none. */
export const preferredLanguage = (): string | undefined =>
  navigator.languages.map((tag) => tag.slice(0, 2)).find((language) => bundledData.languages.includes(language));
