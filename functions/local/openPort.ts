const tries = 20;

/** Opens on the first free port from the one asked for. */
export async function openPort<Opened>(
  first: number,
  open: (port: number) => Promise<Opened>
): Promise<Opened> {
  for (let port = first; ; port++) {
    try {
      return await open(port);
    } catch (error) {
      const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
      if (!isTaken || first === 0 || port + 1 >= first + tries) throw error;
    }
  }
}
