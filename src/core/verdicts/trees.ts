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
  const size = weights.trees.reduce((sum, tree) => sum + tree.length / 4, 0);
  // One array a field, child nodes by their place in it: a fifth of a judge's time goes into walking these trees.
  const column = new Int32Array(size).fill(-1);
  const value = new Float64Array(size);
  const left = new Int32Array(size);
  const right = new Int32Array(size);
  const roots: number[] = [];
  let root = 0;
  for (const tree of weights.trees) {
    roots.push(root);
    for (let i = 0; i < tree.length; i += 4) {
      const at = root + i / 4;
      value[at] = tree[i + 1];
      if (tree[i] < 0) continue;
      column[at] = columns[tree[i]];
      left[at] = root + tree[i + 2];
      right[at] = root + tree[i + 3];
      if (column[at] < 0) {
        throw new Error(`The weights need the feature ${weights.features[tree[i]]}: run scripts/train-claims.mjs.`);
      }
    }
    root += tree.length / 4;
  }
  return (features) => {
    let score = weights.bias;
    for (const from of roots) {
      let at = from;
      let feature = column[at];
      while (feature >= 0) {
        at = features[feature] <= value[at] ? left[at] : right[at];
        feature = column[at];
      }
      score += value[at];
    }
    return 1 / (1 + Math.exp(-score));
  };
}
