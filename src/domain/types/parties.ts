/** One of the two whose dispute is told. */
export type PartyId = string;
/** "neutral", or a party's id: its map. */
export type Perspective = string;
