/** The zoom from which a name of a rank is shown, by rank 1 to 5. */
const appearsAt = [0, 0, 6.5, 7.75, 9, 10.5];
export const showsAt = (rank: number, zoom: number): boolean => zoom >= (appearsAt[rank] ?? 11);

/** From this zoom a group gives way to its members. */
export const splitsGroupsAt = 9.5;
