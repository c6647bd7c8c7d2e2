import { administrationsWithoutGaps } from './administrations-without-gaps';
import { areasExplained } from './areas-explained';
import { balancedPositions } from './balanced-positions';
import { changesTold } from './changes-told';
import { datesInOrder } from './dates-in-order';
import { everyLanguage } from './every-language';
import { holdersFit } from './holders-fit';
import { idsUnique } from './ids-unique';
import { islandsDrawn } from './islands-drawn';
import { labelsInside } from './labels-inside';
import { namesOfAll } from './names-of-all';
import { neutralWords } from './neutral-words';
import { nothingUnused } from './nothing-unused';
import { partiesAnswered } from './parties-answered';
import { placesSomewhere } from './places-somewhere';
import { readerCanOpen } from './reader-can-open';
import { referencesResolve } from './references-resolve';
import { ringsSound } from './rings-sound';
import { sameWords } from './same-words';
import type { Rule } from './rule';
import { titlesTold } from './titles-told';
import { withinBounds } from './within-bounds';
import { withinLimits } from './within-limits';

/** Every rule between files: add one here. */
export const rules: readonly Rule[] = [
  idsUnique, referencesResolve, nothingUnused, readerCanOpen, everyLanguage, titlesTold, sameWords, datesInOrder, administrationsWithoutGaps, holdersFit, islandsDrawn, ringsSound,
  labelsInside, areasExplained, namesOfAll, placesSomewhere, partiesAnswered, balancedPositions, changesTold, withinBounds, withinLimits,
  neutralWords,
];
