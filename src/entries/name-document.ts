/** Gives the document its map's language and title; the language only where it is another, for setting it styles the whole page anew. */
export function nameDocument(language = 'en', title: string | null | undefined): void {
  const { documentElement } = document;
  if (documentElement.lang !== language) documentElement.lang = language;
  if (title) document.title = title;
}
