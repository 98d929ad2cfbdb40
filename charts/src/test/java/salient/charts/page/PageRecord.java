package salient.charts.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.zip.InflaterInputStream;

/** The record of a page, as its scripts read it. */
final class PageRecord {
    private static final String START = "<script type=\"text/plain\" id=\"record\">";

    private PageRecord() {}

    static String packed(String page) {
        int from = page.indexOf(START) + START.length();
        return page.substring(from, page.indexOf("</script>", from));
    }

    static Map<String, Object> of(String page) throws IOException {
        byte[] packed = Base64.getDecoder().decode(packed(page));
        byte[] text = new InflaterInputStream(new ByteArrayInputStream(packed)).readAllBytes();
        return Json.map(Json.read(new String(text, StandardCharsets.UTF_8)));
    }
}
