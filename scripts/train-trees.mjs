// Gradient-boosted trees for a binary label: logistic loss, histograms, best-first growth. Plain JavaScript,
// deterministic under its seed. After Friedman (2001) and the histogram method of LightGBM (Ke and others, 2017).

const BINS = 64;

/** Small deterministic generator (mulberry32). Returns numbers in [0, 1). */
export function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Cuts each column into at most 64 bins by quantiles of its distinct values. Returns bins, column by column, and cuts. */
export function binColumns(rows, width) {
  const n = rows.length;
  const columns = [];
  const cuts = [];
  for (let f = 0; f < width; f++) {
    const sorted = Float64Array.from(rows, (r) => r[f]).sort();
    const edges = [];
    let distinct = 1;
    for (let i = 1; i < n; i++) if (sorted[i] !== sorted[i - 1]) distinct++;
    if (distinct <= BINS) {
      for (let i = 1; i < n; i++) if (sorted[i] !== sorted[i - 1]) edges.push((sorted[i] + sorted[i - 1]) / 2);
    } else {
      for (let b = 1; b < BINS; b++) {
        const at = Math.floor((b * n) / BINS);
        if (sorted[at] === sorted[at - 1] && edges.length > 0 && edges[edges.length - 1] >= sorted[at]) continue;
        let below = at - 1;
        while (below >= 0 && sorted[below] === sorted[at]) below--;
        if (below < 0) continue;
        const edge = (sorted[at] + sorted[below]) / 2;
        if (edges.length === 0 || edge > edges[edges.length - 1]) edges.push(edge);
      }
    }
    const column = new Uint8Array(n);
    for (let i = 0; i < n; i++) {
      const v = rows[i][f];
      let low = 0;
      let high = edges.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (v > edges[middle]) low = middle + 1;
        else high = middle;
      }
      column[i] = low;
    }
    columns.push(column);
    cuts.push(edges);
  }
  return { columns, cuts, size: n };
}

function histogram(columns, features, rows, start, end, gradient, hessian) {
  const hist = new Float64Array(features.length * BINS * 2);
  for (let k = 0; k < features.length; k++) {
    const column = columns[features[k]];
    const base = k * BINS * 2;
    for (let i = start; i < end; i++) {
      const row = rows[i];
      const at = base + column[row] * 2;
      hist[at] += gradient[row];
      hist[at + 1] += hessian[row];
    }
  }
  return hist;
}

function bestSplit(hist, features, cuts, total, options) {
  const { lambda, minHessian } = options;
  const parent = (total.g * total.g) / (total.h + lambda);
  let best;
  for (let k = 0; k < features.length; k++) {
    const bins = cuts[features[k]].length;
    let g = 0;
    let h = 0;
    for (let b = 0; b < bins; b++) {
      g += hist[(k * BINS + b) * 2];
      h += hist[(k * BINS + b) * 2 + 1];
      if (h < minHessian) continue;
      const hr = total.h - h;
      if (hr < minHessian) break;
      const gr = total.g - g;
      const gain = (g * g) / (h + lambda) + (gr * gr) / (hr + lambda) - parent;
      if (gain > (best?.gain ?? 1e-6))
        best = { gain, feature: features[k], bin: b, left: { g, h }, right: { g: gr, h: hr } };
    }
  }
  return best;
}

function growTree(data, rows, gradient, hessian, features, options) {
  const { columns, cuts } = data;
  const total = { g: 0, h: 0 };
  for (const r of rows) {
    total.g += gradient[r];
    total.h += hessian[r];
  }
  const nodes = [];
  const open = [];
  const scratch = new Int32Array(rows.length);
  const add = (start, end, sum, hist, depth) => {
    const node = {
      feature: -1,
      threshold: 0,
      left: 0,
      right: 0,
      value: (-options.rate * sum.g) / (sum.h + options.lambda),
    };
    nodes.push(node);
    const split = depth < options.depth ? bestSplit(hist, features, cuts, sum, options) : undefined;
    if (split) open.push({ node, start, end, hist, split, depth });
    return nodes.length - 1;
  };
  add(0, rows.length, total, histogram(columns, features, rows, 0, rows.length, gradient, hessian), 0);
  for (let leaves = 1; leaves < options.leaves && open.length > 0; leaves++) {
    let pick = 0;
    for (let i = 1; i < open.length; i++) if (open[i].split.gain > open[pick].split.gain) pick = i;
    const [{ node, start, end, hist, split, depth }] = open.splice(pick, 1);
    const column = columns[split.feature];
    let l = start;
    let spill = 0;
    for (let i = start; i < end; i++) {
      if (column[rows[i]] <= split.bin) rows[l++] = rows[i];
      else scratch[spill++] = rows[i];
    }
    for (let i = 0; i < spill; i++) rows[l + i] = scratch[i];
    const smallLeft = l - start <= end - l;
    const small = smallLeft
      ? histogram(columns, features, rows, start, l, gradient, hessian)
      : histogram(columns, features, rows, l, end, gradient, hessian);
    const large = hist;
    for (let i = 0; i < large.length; i++) large[i] -= small[i];
    node.feature = split.feature;
    node.threshold = cuts[split.feature][split.bin];
    node.left = add(start, l, split.left, smallLeft ? small : large, depth + 1);
    node.right = add(l, end, split.right, smallLeft ? large : small, depth + 1);
  }
  return nodes;
}

const applyTree = (nodes, row) => {
  let at = 0;
  while (nodes[at].feature >= 0) at = row[nodes[at].feature] <= nodes[at].threshold ? nodes[at].left : nodes[at].right;
  return nodes[at].value;
};

export const DEFAULTS = {
  trees: 300,
  rate: 0.07,
  leaves: 24,
  depth: 9,
  lambda: 5,
  minHessian: 6,
  rowShare: 0.6,
  featureShare: 0.35,
  seed: 7,
};

/**
 * Trains on `rows` (arrays of numbers), `labels` (0 or 1) and `weights`.
 * Returns {bias, trees: nodes[][]}; the score of a row is the logistic of bias plus the sum of its leaves.
 */
export function trainTrees(rows, labels, weights, given = {}) {
  const options = { ...DEFAULTS, ...given };
  const width = rows[0].length;
  const data = binColumns(rows, width);
  const n = rows.length;
  const random = generator(options.seed);
  let positive = 0;
  let all = 0;
  for (let i = 0; i < n; i++) {
    positive += weights[i] * labels[i];
    all += weights[i];
  }
  const bias = Math.log(positive / (all - positive));
  const score = new Float64Array(n).fill(bias);
  const gradient = new Float64Array(n);
  const hessian = new Float64Array(n);
  const trees = [];
  for (let t = 0; t < options.trees; t++) {
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-score[i]));
      gradient[i] = weights[i] * (p - labels[i]);
      hessian[i] = weights[i] * Math.max(1e-6, p * (1 - p));
    }
    const picked = [];
    for (let i = 0; i < n; i++) if (random() < options.rowShare) picked.push(i);
    const features = [];
    for (let f = 0; f < width; f++) if (random() < options.featureShare) features.push(f);
    if (features.length === 0) features.push(Math.floor(random() * width));
    const nodes = growTree(data, Int32Array.from(picked), gradient, hessian, features, options);
    trees.push(nodes);
    for (let i = 0; i < n; i++) score[i] += applyTree(nodes, rows[i]);
  }
  return { bias, trees };
}

export function predict(model, row) {
  let score = model.bias;
  for (const nodes of model.trees) score += applyTree(nodes, row);
  return 1 / (1 + Math.exp(-score));
}

/** The form that src/core/verdicts/trees.ts reads: one flat list a tree, four numbers a node, leaves as [-1, value, 0, 0]. */
export function compact(model, features) {
  const round = (x, d) => Number(x.toPrecision(d));
  return {
    features,
    bias: round(model.bias, 6),
    trees: model.trees.map((nodes) =>
      nodes.flatMap((n) =>
        n.feature < 0 ? [-1, round(n.value, 3), 0, 0] : [n.feature, round(n.threshold, 6), n.left, n.right],
      ),
    ),
  };
}

/** Total gain-like use of each feature: how often it splits. */
export function usage(model, names) {
  const counts = new Map();
  for (const nodes of model.trees)
    for (const n of nodes) if (n.feature >= 0) counts.set(names[n.feature], (counts.get(names[n.feature]) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
