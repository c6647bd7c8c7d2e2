/** The keys of the interface words, read from the English file by the compiler alone. */
export type WordKey = keyof (typeof import('../../geodata/languages/en.json'))['words'];
