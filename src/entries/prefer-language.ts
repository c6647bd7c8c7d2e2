import { bundledData } from '../app/loaders';

/** The first of the browser's languages that the map has, for a page whose link names none. */
export const preferredLanguage = (): string | undefined =>
  navigator.languages.map((tag) => tag.slice(0, 2)).find((language) => bundledData.languages.includes(language));

/** The language of the page around an element, or else the browser's. */
export function languageAround(element: Element | null): string | undefined {
  const around = element?.closest('[lang]')?.getAttribute('lang')?.slice(0, 2);
  return bundledData.languages.find((language) => language === around) ?? preferredLanguage();
}
