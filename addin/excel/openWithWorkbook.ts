/** As in manifest.xml: the pane with this TaskpaneId opens by itself where the workbook says so. */
const setting = "Office.AutoShowTaskpaneWithDocument";

/**
 * Has the pane open with this workbook from now on, for everybody who has the add-in. It is a
 * comfort: where Excel does not keep it, the catalogue is there all the same.
 */
export function openWithWorkbook(): Promise<void> {
  const { settings } = Office.context.document;
  if (settings.get(setting) === true) return Promise.resolve();
  settings.set(setting, true);
  return new Promise((done) => {
    settings.saveAsync(({ error }) => {
      if (error) console.warn(error);
      done();
    });
  });
}
