import { randomUUID } from "node:crypto";

// What somebody who means no good writes into addresses, bodies and headers.

export const names = [
  ...[
    "2025",
    "1",
    "0",
    "-1",
    "999999999999",
    "NaN",
    "null",
    "undefined",
    "true",
    " ",
    "%20",
    "%00",
  ],
  ...[
    "../../etc/passwd",
    "..%2f..%2fetc%2fpasswd",
    "%2e%2e%2f",
    "C:\\Windows\\win.ini",
    "a/b",
    "a\\b",
  ],
  ...[
    "' or 1 eq 1 or PartitionKey eq '",
    "x' or RowKey ge '",
    "$filter=true",
    "') or ('1' eq '1",
    "|",
    "~",
  ],
  ...["__proto__", "constructor", "prototype", "toString", "HEAD", "SETTINGS", "PAGES", "secret"],
  ...[
    "Ärger",
    "😀",
    "\ud800",
    "\u202e",
    "e\u0301",
    "<script>alert(1)</script>",
    "{{7*7}}",
    "$".concat("{7*7}"),
  ],
  ...["x".repeat(121), "x".repeat(5000), "a".repeat(120), "*", "?", "#", ";", "%", "%zz", "&a=b"],
  ...[randomUUID(), randomUUID(), "nachbarstadt", "Bauen und Gebäude", "Umwelt und Stadtgrün"],
];
export const values: readonly unknown[] = [
  ...[
    "",
    " ",
    "x",
    "=1+1",
    "'; DROP TABLE",
    "😀",
    "\u0000",
    "a".repeat(30_000),
    "2025-13-45",
    "ä".repeat(20_000),
  ],
  ...[0, -1, 1.5, 1e308, 2 ** 53, null, true, false, [], {}, [[]], [{}], { a: { b: {} } }],
  ...[
    { dots: 7 },
    { dots: "4" },
    { level: "riesig", min: -1 },
    ["a", "a"],
    { version: 1 },
    { draft: "2025" },
  ],
];
export const media = [
  ...["application/json", "application/json; charset=utf-16", "text/plain", "multipart/form-data"],
  ...["multipart/form-data; boundary=x", "application/octet-stream", "application/xml", "", "x"],
];
