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
  /** Placed before all others and jointly with those marked like it, so that none takes another's only place. */
  readonly together?: boolean;
  readonly candidates: readonly Candidate[];
}

/** How many places of each name are weighed against the others' when names are placed jointly. */
const weighed = 48;
/** What leaving out a name costs in a joint placement: more than any place, and than leaving out two of less importance. */
const leftOut = (priority: number) => 1e8 / (priority + 1) ** 3;
/** Combinations looked at before the best so far is taken. */
const patience = 20_000;

/**
 * Gives each label its cheapest place in the frame where it meets no other and no obstacle; one
 * that finds none is left out. Those that belong together first, at the least cost in sum; then
 * greedy by priority: what matters more chooses first.
 * @param gap pixels kept free between labels.
 */
export function placeLabels<Candidate extends LabelCandidate>(
  requests: readonly LabelRequest<Candidate>[],
  frame: Box,
  obstacles: readonly Box[],
  gap = 2,
): ReadonlyMap<string, Candidate> {
  const taken: Box[] = [...obstacles];
  const fits = ({ boxes }: Candidate) =>
    boxes.every((box) => isInside(box, frame) && !taken.some((other) => overlaps(grow(box, gap), other)));
  const byCost = (candidates: readonly Candidate[]) => [...candidates].sort((a, b) => a.cost - b.cost);
  const inOrder = [...requests].sort((a, b) => a.priority - b.priority);

  const joint = inOrder.filter(({ together }) => together);
  const chosen = placeJointly(joint.map(({ candidates, priority }) => ({ list: byCost(candidates.filter(fits)).slice(0, weighed), without: leftOut(priority) })), gap);
  const placed = new Map<string, Candidate>();
  const place = (id: string, candidate: Candidate | null | undefined) => {
    if (!candidate) return;
    placed.set(id, candidate);
    taken.push(...candidate.boxes);
  };
  joint.forEach(({ id }, i) => place(id, chosen[i]));
  for (const { id, together, candidates } of inOrder) if (!together) place(id, byCost(candidates).find(fits));
  return placed;
}

/** Branch and bound: of each list one that meets none of the others', or null, at the least cost in sum. */
function placeJointly<Candidate extends LabelCandidate>(choices: readonly { readonly list: readonly Candidate[]; readonly without: number }[], gap: number): readonly (Candidate | null)[] {
  let best: readonly (Candidate | null)[] = [];
  let least = Number.POSITIVE_INFINITY;
  let looked = 0;
  // What the choices from here on cost at least.
  const atLeast = choices.map((_, i) => choices.slice(i).reduce((sum, { list: [first], without }) => sum + (first?.cost ?? without), 0));
  const descend = (at: number, cost: number, picked: readonly (Candidate | null)[]) => {
    if (cost + (atLeast[at] ?? 0) >= least || looked > patience) return;
    const choice = choices[at];
    if (!choice) {
      least = cost;
      best = picked;
      return;
    }
    for (const candidate of choice.list) {
      looked++;
      const meets = picked.some((other) => other?.boxes.some((box) => candidate.boxes.some((own) => overlaps(grow(own, gap), box))));
      if (!meets) descend(at + 1, cost + candidate.cost, [...picked, candidate]);
    }
    descend(at + 1, cost + choice.without, [...picked, null]);
  };
  descend(0, 0, []);
  return best;
}
