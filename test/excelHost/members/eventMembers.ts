/** office.js announces which events it wants; the host delivers all, office.js picks. */
export function eventMembers(names: readonly string[]) {
  const announce = () => null;
  return Object.fromEntries(
    names.flatMap((name) => [
      [`_Register${name}Event`, announce],
      [`_Unregister${name}Event`, announce],
    ])
  );
}
