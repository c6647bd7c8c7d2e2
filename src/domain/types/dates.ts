/** ISO 8601 date of any precision, Gregorian: "1855", "1945-08", "1945-08-28". */
export type PartialDate = string;
/** A partial date, or an EDTF interval of two: "1945-08-28/1945-09-05" (both ends included). */
export type DateRange = string;
