/** What a view knows at the moment; every change is told. */
export interface Store<State> {
  readonly state: () => State;
  /** Some of it becomes different. */
  readonly change: (different: Partial<State>) => void;
  /** All of it becomes different. */
  readonly replace: (state: State) => void;
}

/** `onChange` paints anew, or keeps what was entered. */
export function newStore<State extends object>(first: State, onChange: () => void): Store<State> {
  let now = first;
  return {
    state: () => now,
    change(different) {
      now = { ...now, ...different };
      onChange();
    },
    replace(state) {
      now = state;
      onChange();
    },
  };
}
