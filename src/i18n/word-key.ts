/** Words that each story has of its own, beside those named after its parties: the words of its `words.json`. */
export const storyWords = [
  'title', 'subtitle', 'notice', 'map.label', 'map.description', 'map.credit', 'embed.frameTitle', 'embed.none', 'date.standing', 'picture.caption',
  'download.licence', 'list.chain', 'table.then', 'fact.residents-then', 'fact.then', 'fact.distance', 'group.neutral', 'perspective.neutral',
] as const;

/** Words that a story names after a party: "claim.north", "fact.district-north". */
export const partyWords = ['group.', 'claim.', 'perspective.', 'fact.district-'] as const;

/** The keys of the words: of the interface's, read from the English file by the compiler alone, and of the story's. */
export type WordKey = keyof (typeof import('../../geodata/languages/en.json'))['words'] | (typeof storyWords)[number];
