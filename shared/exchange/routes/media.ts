/** Media types of the files that travel. */
export const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
export const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
export const csv = "text/csv";
export const json = "application/json";
const bytes = "application/octet-stream";

/** How a workbook may be sent; its bytes say what it really is. */
export const workbookMedia = [xlsx, csv, bytes, "application/vnd.ms-excel"] as const;
export const templateMedia = [docx, bytes] as const;
