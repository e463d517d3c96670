/** Names of the functions behind the ribbon's buttons (manifest.xml), and the step each opens. */
export const commands: Readonly<Record<string, string>> = {
  showStructure: "structure",
  showCheck: "check",
  showSubmit: "submit",
  showConsolidate: "consolidate",
  showPapers: "papers",
  showHelp: "help",
};

/** A button of the ribbon shows the pane and goes to its step. */
export function listenForCommands(go: (view: string) => void): void {
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return;
  for (const [name, view] of Object.entries(commands)) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      await Office.addin.showAsTaskpane();
      go(view);
      event.completed();
    });
  }
}
