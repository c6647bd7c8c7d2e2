import type { Focus } from '../domain/focus';
import type { Atlas } from '../domain/types/atlas';
import type { Coast } from '../domain/types/coast';
import type { BoundaryId } from '../domain/types/history';
import type { IslandId } from '../domain/types/islands';
import type { Language } from '../domain/types/language';
import type { Camera, View } from '../domain/types/view';
import type { Formats } from '../i18n/formats';
import type { Translate } from '../i18n/translator';

/** Everything the map is drawn from; a new one is handed over whenever anything in it changes. */
export interface Scene {
  readonly atlas: Atlas;
  readonly view: View;
  /** The same as long as nothing but the camera is another. */
  readonly focus: Focus;
  readonly language: Language;
  readonly t: Translate;
  readonly formats: Formats;
  /** False under reduced motion: the camera jumps instead of flying. */
  readonly motion: boolean;
}

/** What the map reports; it changes nothing itself. */
export interface MapReports {
  readonly select: (island: IslandId | null) => void;
  readonly selectBoundary: (boundary: BoundaryId) => void;
  /** The camera came to rest, whether or not it is another; null when it is the home view. */
  readonly moved: (camera: Camera | null) => void;
  /** The first view is drawn, names and all. */
  readonly drawn: () => void;
  /** Asked for by key: the first view, and the list of keys. */
  readonly home: () => void;
  readonly help: () => void;
  /** A finer coast is wanted. */
  readonly needCoast: (level: number) => void;
}

/** What is drawn from the coast. */
export interface DrawnCoast {
  /** Draws it anew; may rest between its steps. */
  readonly setCoast: (coast: Coast) => Generator<void, void>;
}

/** One thing drawn on the map. */
export interface MapLayer {
  readonly update: (scene: Scene) => void;
}
