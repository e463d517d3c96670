/** Clues as numbers, and whether the answer is yes. */
export interface Sample {
  readonly clues: readonly number[];
  readonly isTrue: boolean;
}

const steps = 25;
/** Pulls weights towards 0, but not the first, which is always there. */
const ridge = 1;

/** Logistic regression by Newton's method: one weight a clue. The same samples give the same weights. */
export function learnLogistic(samples: readonly Sample[]): readonly number[] {
  const size = samples[0]?.clues.length ?? 0;
  let weights: readonly number[] = Array.from({ length: size }, () => 0);
  for (let step = 0; step < steps; step++) {
    const change = solved(equationsAt(weights, samples));
    weights = weights.map((weight, at) => weight + (change[at] ?? 0));
  }
  return weights;
}

/** Curvature and slope, a row for each weight: what Newton's next step has to solve. */
function equationsAt(weights: readonly number[], samples: readonly Sample[]): number[][] {
  const rows = weights.map((weight, at) => {
    const row = weights.map((_, column) => (column === at ? pull(at) : 0));
    return [...row, -pull(at) * weight];
  });
  for (const { clues, isTrue } of samples) {
    const sum = clues.reduce((all, clue, at) => all + clue * (weights[at] ?? 0), 0);
    const likely = 1 / (1 + Math.exp(-sum));
    const [error, curve] = [(isTrue ? 1 : 0) - likely, likely * (1 - likely)];
    rows.forEach((row, at) => {
      const own = clues[at] ?? 0;
      clues.forEach((clue, column) => {
        row[column] = (row[column] ?? 0) + curve * own * clue;
      });
      row[clues.length] = (row[clues.length] ?? 0) + error * own;
    });
  }
  return rows;
}

const pull = (at: number) => (at === 0 ? 1e-3 : ridge);

/** Gauss and Jordan; the last column is the right-hand side. */
function solved(rows: number[][]): readonly number[] {
  rows.forEach((row, at) => {
    const pivot = row[at] ?? 1;
    row.forEach((value, column) => {
      row[column] = value / pivot;
    });
    rows.forEach((other, place) => {
      const factor = place === at ? 0 : (other[at] ?? 0);
      if (factor === 0) return;
      row.forEach((value, column) => {
        other[column] = (other[column] ?? 0) - factor * value;
      });
    });
  });
  return rows.map((row) => row.at(-1) ?? 0);
}
