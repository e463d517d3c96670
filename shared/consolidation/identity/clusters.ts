/** Groups of things numbered from 0 that turn out to be the same. */
export interface Clusters {
  /** The number that stands for the whole group. */
  find(member: number): number;
  join(a: number, b: number): void;
}

/** Every thing starts as its own group; the lowest number stands for a group. */
export function clusters(size: number): Clusters {
  const parent = Array.from({ length: size }, (_, member) => member);
  const find = (member: number): number => {
    let root = member;
    for (let above = parent[root]; above !== undefined && above !== root; above = parent[root]) {
      parent[root] = parent[above] ?? above;
      root = above;
    }
    return root;
  };
  const join = (a: number, b: number) => {
    const [low, high] = [find(a), find(b)].sort((one, other) => one - other);
    if (low !== undefined && high !== undefined) parent[high] = low;
  };
  return { find, join };
}
