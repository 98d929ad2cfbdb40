package salient.charts.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.InflaterInputStream;
import salient.testkit.Json;

/** The record of a page, as its scripts read it. */
final class PageRecord {
    private PageRecord() {}

    static String packed(String page, String part) {
        String start = "<script type=\"text/plain\" id=\"" + part + "\">";
        int from = page.indexOf(start) + start.length();
        return page.substring(from, page.indexOf("</script>", from));
    }

    /** What the page opens with, alone. */
    static Map<String, Object> first(String page) throws IOException {
        return part(page, "record");
    }

    /** All of it: what the page opens with, and the evidence. */
    static Map<String, Object> of(String page) throws IOException {
        Map<String, Object> record = first(page);
        Map<String, Object> evidence = part(page, "evidence");
        List<Map<String, Object>> readings = Json.maps(record.get("readings"));
        List<Map<String, Object>> told = Json.maps(evidence.remove("readings"));
        for (int i = 0; i < readings.size(); i++) {
            readings.get(i).putAll(told.get(i));
        }
        record.putAll(evidence);
        return record;
    }

    private static Map<String, Object> part(String page, String part) throws IOException {
        byte[] packed = Base64.getDecoder().decode(packed(page, part));
        byte[] text = new InflaterInputStream(new ByteArrayInputStream(packed)).readAllBytes();
        return Json.map(Json.read(new String(text, StandardCharsets.UTF_8)));
    }
}
