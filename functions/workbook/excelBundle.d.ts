/** exceljs in one file: imported in 50 ms instead of 200, since Node need not look for 660. */
declare module "exceljs/dist/exceljs.bare.min.js" {
  const exceljs: typeof import("exceljs");
  export default exceljs;
}
