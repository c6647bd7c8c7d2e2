/** Gives the document its map's language and title where they are others: setting the language styles the whole page anew. */
export function nameDocument(language = 'en', title: string | null | undefined): void {
  const { documentElement } = document;
  if (documentElement.lang !== language) documentElement.lang = language;
  if (title && document.title !== title) document.title = title;
}
