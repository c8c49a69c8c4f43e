/** Boosted trees as scripts/train-claims.mjs writes them: four numbers a node, [feature, threshold, left, right]; a leaf is [-1, value, 0, 0]. */
export interface TreeWeights {
  readonly features: readonly string[];
  readonly bias: number;
  readonly trees: readonly (readonly number[])[];
}

/** A scorer: features in the order it was trained with, to a probability. */
export type Scorer = (features: readonly number[]) => number;

/** Makes a scorer of weights for rows whose features are `names`. Throws where the weights need a feature that is missing. */
export function scorerOf(weights: TreeWeights, names: readonly string[]): Scorer {
  const columns = weights.features.map((f) => names.indexOf(f));
  const flat: number[] = [];
  const roots: number[] = [];
  for (const tree of weights.trees) {
    roots.push(flat.length);
    for (let i = 0; i < tree.length; i += 4) {
      const column = tree[i] < 0 ? -1 : columns[tree[i]];
      if (tree[i] >= 0 && column < 0) {
        throw new Error(`The weights need the feature ${weights.features[tree[i]]}: run scripts/train-claims.mjs.`);
      }
      flat.push(column, tree[i + 1], tree[i + 2], tree[i + 3]);
    }
  }
  const nodes = Float64Array.from(flat);
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
