/** Lets the pane answer to whoever types or clicks before the work goes on. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
