/**
 * A campaign's tables as a workbook, for coders who live in spreadsheets: a sheet for each table, lists to choose from, and
 * the coding guide in short; and the way back, which changes of the files what was changed in the sheets. Workbooks are
 * written and read here, as Office Open XML (ECMA-376) and OpenDocument (ISO/IEC 26300), with nothing in them but text:
 * the same campaign gives the same bytes, and nothing in a workbook is ever computed.
 */
package salient.gis.workbook;
