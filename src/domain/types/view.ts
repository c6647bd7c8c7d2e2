import type { ClaimId } from './claims';
import type { PartialDate } from './dates';
import type { LatLng } from './geometry';
import type { IslandId } from './islands';
import type { LanguageId } from './language';
import type { Perspective } from './parties';

/** The one state: what is looked at. */
export interface View {
  readonly island: IslandId | null;
  readonly claim: ClaimId | null;
  readonly date: PartialDate;
  readonly language: LanguageId;
  readonly perspective: Perspective;
  /** The stop of the guided reading, from 0; null when nobody is being guided. */
  readonly tour: number | null;
  /** null: the home view, fitted to the frame. */
  readonly camera: Camera | null;
}

export interface Camera {
  readonly centre: LatLng;
  readonly zoom: number;
}
