import { withPrefixes, withoutPrefixes } from "../../../src/local-excel/xlsx/future-functions";

test.each([
  ["STDEV.S(A1:A9)", "_xlfn.STDEV.S(A1:A9)"],
  ["T.DIST.2T(A1,3)+T.INV.2T(A1,3)", "_xlfn.T.DIST.2T(A1,3)+_xlfn.T.INV.2T(A1,3)"],
  ["percentile.inc(A:A,0.9)", "_xlfn.PERCENTILE.INC(A:A,0.9)"],
  ["FILTER(A:A,B:B)", "_xlfn._xlws.FILTER(A:A,B:B)"],
  ["IFS(A1>1,XLOOKUP(1,A:A,B:B))", "_xlfn.IFS(A1>1,_xlfn.XLOOKUP(1,A:A,B:B))"],
  ["AGGREGATE(9,4,A1:A9)", "_xlfn.AGGREGATE(9,4,A1:A9)"],
])("%s is stored as %s", (typed, stored) => {
  expect(withPrefixes(typed)).toBe(stored);
  expect(withoutPrefixes(stored).toLowerCase()).toBe(typed.toLowerCase());
});

test.each([
  "SUM(A1)+IFERROR(A1,0)+LOG10(A1)",
  "NETWORKDAYS.INTL(A1,B1)+WORKDAY.INTL(A1,5)+ISO.CEILING(A1)+ECMA.CEILING(A1,2)",
  "\"IFS(\"&'LET(x)'!A1",
  "MYIFS(A1)+KK.IFS(1)+IFS+NORMDIST(1,2,3,TRUE)",
])("%s is stored as typed", (formula) => {
  expect(withPrefixes(formula)).toBe(formula);
});
