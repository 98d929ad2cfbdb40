package salient.cli.hostile;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import salient.digest.Sha256;

/** Manifests that list what lies elsewhere, what is not there, or more than there can be. */
final class WorstManifests {
    private static final List<String> ELSEWHERE = List.of(
            "../../../../outside",
            "/etc/passwd",
            "a/../../../../../outside",
            "./control.csv",
            "control.csv/",
            "//control.csv",
            "maps/..",
            "..",
            "",
            "manifest.json",
            "\\u0000",
            "control.csv\\u0000",
            "\\u202econtrol.csv",
            "..\\\\..\\\\outside",
            "C:\\\\outside",
            "/dev/zero",
            "file:///etc/passwd",
            "%2e%2e/outside");

    private WorstManifests() {}

    /** One of them, made of {@code text}. */
    static String any(String text, Random chance) {
        String digest = Sha256.of(StrangeThings.SECRET.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .hex();
        return switch (chance.nextInt(5)) {
            case 0, 1 ->
                text.replaceFirst(
                        "\"control\\.csv\": *\"[0-9a-f]*\"",
                        java.util.regex.Matcher.quoteReplacement(
                                "\"" + ELSEWHERE.get(chance.nextInt(ELSEWHERE.size())) + "\": \"" + digest + "\""));
            case 2 -> text.replaceFirst("\"files\": *\\{", "\"files\": {" + many(100_000, digest));
            case 3 -> text.replaceAll("[0-9a-f]{64}", chance.nextBoolean() ? digest : digest.substring(1));
            default -> text.replaceFirst("\\{", "{\"files\": {}, ");
        };
    }

    private static String many(int files, String digest) {
        return IntStream.range(0, files)
                .mapToObj(i -> "\"f" + i + "\": \"" + digest + "\", ")
                .collect(Collectors.joining());
    }
}
