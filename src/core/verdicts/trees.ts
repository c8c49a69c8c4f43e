/** Boosted trees as scripts/train-claims.mjs writes them: four numbers a node, [feature, threshold, left, right]; a leaf is [-1, value, 0, 0]. */
export interface TreeWeights {
  readonly features: readonly string[];
  readonly bias: number;
  readonly trees: readonly (readonly number[])[];
}

/** A scorer: features in the order it was trained with, to a probability. */
export type Scorer = (features: readonly number[]) => number;

/** Makes a scorer of weights. Throws where the weights were trained on other features than `names`. */
export function scorerOf(weights: TreeWeights, names: readonly string[]): Scorer {
  if (weights.features.length !== names.length || weights.features.some((f, i) => f !== names[i])) {
    throw new Error('The weights were trained on other features: run scripts/train-claims.mjs.');
  }
  const starts: number[] = [];
  const flat: number[] = [];
  for (const tree of weights.trees) {
    starts.push(flat.length);
    for (const n of tree) flat.push(n);
  }
  const nodes = Float64Array.from(flat);
  const roots = Int32Array.from(starts);
  return (features) => {
    let score = weights.bias;
    for (const root of roots) {
      let at = root;
      while (nodes[at] >= 0) at = root + 4 * (features[nodes[at]] <= nodes[at + 1] ? nodes[at + 2] : nodes[at + 3]);
      score += nodes[at + 1];
    }
    return 1 / (1 + Math.exp(-score));
  };
}
