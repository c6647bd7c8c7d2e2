import { type Box, grow, isInside, overlaps } from './box';

/** One way a label may stand: the boxes it covers, and how much less welcome it is than the best. */
export interface LabelCandidate {
  readonly boxes: readonly Box[];
  readonly cost: number;
}

export interface LabelRequest<Candidate extends LabelCandidate> {
  readonly id: string;
  /** Lower is placed first. */
  readonly priority: number;
  readonly candidates: readonly Candidate[];
}

/**
 * Gives each label its cheapest place in the frame where it meets no other and no obstacle; one
 * that finds none is left out. Greedy by priority: what matters more chooses first.
 * @param gap pixels kept free between labels.
 */
export function placeLabels<Candidate extends LabelCandidate>(
  requests: readonly LabelRequest<Candidate>[],
  frame: Box,
  obstacles: readonly Box[],
  gap = 2,
): ReadonlyMap<string, Candidate> {
  const taken: Box[] = [...obstacles];
  const placed = new Map<string, Candidate>();
  for (const request of [...requests].sort((a, b) => a.priority - b.priority)) {
    const fits = ({ boxes }: Candidate) =>
      boxes.every((box) => isInside(box, frame) && !taken.some((other) => overlaps(grow(box, gap), other)));
    const best = [...request.candidates].sort((a, b) => a.cost - b.cost).find(fits);
    if (!best) continue;
    placed.set(request.id, best);
    taken.push(...best.boxes);
  }
  return placed;
}
