/** Signs that readers would see as they are typed, or not at all. */
const signs = [
  { sign: /\p{Cc}/u, says: (found: string) => `holds a control character, ${JSON.stringify(found)}` },
  { sign: /<[a-z/!][^>]*>?|&(?:[a-z]\w*|#\w+);/i, says: (found: string) => `holds "${found}": texts are plain, without HTML` },
  { sign: /\]\(/, says: (found: string) => `holds "${found}": texts are plain, without links in Markdown` },
];

/** The first thing in a text that is not plain, as a sentence. */
export function unplain(text: string): string | undefined {
  for (const { sign, says } of signs) {
    const [found] = sign.exec(text) ?? [];
    if (found) return says(found);
  }
  return undefined;
}
