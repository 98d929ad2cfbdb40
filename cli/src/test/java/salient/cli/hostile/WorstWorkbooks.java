package salient.cli.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;

/** Workbooks that fill memory, never end, read other files, or are not what a spreadsheet would write. */
final class WorstWorkbooks {
    private static final String ENTITIES = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">" + entity('b', 'a')
            + entity('c', 'b') + entity('d', 'c') + entity('e', 'd') + entity('f', 'e') + entity('g', 'f')
            + entity('h', 'g') + entity('i', 'h')
            + "<!ENTITY o SYSTEM \"../../outside\"><!ENTITY % p SYSTEM \"file:///etc/passwd\">%p;]>";

    private WorstWorkbooks() {}

    private static String entity(char name, char of) {
        return "<!ENTITY " + name + " \"" + ("&" + of + ";").repeat(10) + "\">";
    }

    /** One of them, made of the xlsx or ods {@code workbook}. */
    static byte[] any(byte[] workbook, Random chance) {
        SortedMap<String, byte[]> parts = Packed.unzipped(workbook);
        boolean ods = parts.containsKey("content.xml");
        String sheet = ods ? "content.xml" : "xl/worksheets/sheet" + (1 + chance.nextInt(4)) + ".xml";
        if (!ods && chance.nextInt(3) == 0) {
            sheet = List.of("xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml")
                    .get(chance.nextInt(3));
        }
        UnaryOperator<String> spoiling = ods && chance.nextInt(3) == 0 ? repeated(chance) : any(ods, chance);
        parts.computeIfPresent(
                sheet, (name, bytes) -> spoiling.apply(new String(bytes, UTF_8)).getBytes(UTF_8));
        return Packed.zip(parts);
    }

    private static UnaryOperator<String> any(boolean ods, Random chance) {
        String cell = ods ? "<table:table-cell" : "<c ";
        return switch (chance.nextInt(15)) {
            case 0 -> text -> text.replaceFirst("\\?>", Matcher.quoteReplacement("?>" + ENTITIES));
            case 1 -> text -> put(text.replaceFirst("\\?>", Matcher.quoteReplacement("?>" + ENTITIES)), "&i;");
            case 2 -> text -> put(text.replaceFirst("\\?>", Matcher.quoteReplacement("?>" + ENTITIES)), "&o;");
            case 3 -> text -> put(text, "<a>".repeat(200_000));
            case 4 -> text -> put(text, "<a b=\"" + "x".repeat(5_000_000) + "\"/>");
            case 5 -> text -> put(text, "x".repeat(5_000_000));
            case 6 -> text -> text.replaceFirst(cell, cell + attributes(30_000) + " ");
            case 7 ->
                text -> put(
                        text,
                        (ods ? "<table:table-row><table:table-cell/></table:table-row>" : "<row/>").repeat(300_000));
            case 8 -> text -> put(text, (ods ? "<table:table-cell/>" : "<c r=\"XFD1048576\"/>").repeat(300_000));
            case 9 -> text -> text.replaceAll("r=\"[A-Z]+([0-9]+)\"", "r=\"XFD$1\"");
            case 10 -> text -> text.replaceAll("<row r=\"[0-9]+\"", "<row r=\"2147483647\"");
            case 11 ->
                text -> text.replaceAll(
                        "t=\"[a-zA-Z]+\"",
                        "t=\"" + List.of("s", "n", "b", "d", "e", "str", "x").get(chance.nextInt(7)) + "\"");
            case 12 ->
                text -> text.replace(
                        "<sheet ", "<sheet name=\"x\" sheetId=\"9\" r:id=\"rId1\"/>".repeat(3) + "<sheet ");
            case 13 ->
                text -> text.replaceAll(
                        "<(v|t|text:p)([^>]*)>[^<]*<", "<$1$2>" + Matcher.quoteReplacement(number(chance)) + "<");
            default -> text -> text.substring(0, chance.nextInt(text.length()));
        };
    }

    private static UnaryOperator<String> repeated(Random chance) {
        String times =
                List.of("2147483647", "-1", "1000000", "99999999999999", "0").get(chance.nextInt(5));
        return switch (chance.nextInt(3)) {
            case 0 ->
                text -> text.replace(
                        "<table:table-cell", "<table:table-cell table:number-columns-repeated=\"" + times + "\"");
            case 1 ->
                text -> text.replace(
                        "<table:table-row", "<table:table-row table:number-rows-repeated=\"" + times + "\"");
            default -> text -> text.replace("<text:p>", "<text:p><text:s text:c=\"" + times + "\"/>");
        };
    }

    private static String number(Random chance) {
        return List.of("1e999999999", "-1e-999999999", "9".repeat(300_000), "NaN", "Infinity", "0x10", "99999", "1.5e3")
                .get(chance.nextInt(8));
    }

    private static String attributes(int many) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < many; i++) {
            attributes.append(" a").append(i).append("=\"\"");
        }
        return attributes.toString();
    }

    /** {@code text} with {@code more} somewhere in its first element that has any. */
    private static String put(String text, String more) {
        int at = text.indexOf('>', text.length() / 2) + 1;
        return text.substring(0, at) + more + text.substring(at);
    }
}
