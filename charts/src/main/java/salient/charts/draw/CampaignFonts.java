package salient.charts.draw;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import salient.campaign.Side;
import salient.place.Place;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;
import salient.read.CampaignInputs;
import salient.workspace.Workspace;

/** The fonts in {@code data/<campaign>/fonts/}, and a warning for every name that cannot be drawn with them. */
public final class CampaignFonts {
    /** No honest font is larger. */
    static final long LARGEST_BYTES = 32L * 1024 * 1024;

    static final int MOST_FONTS = 20;
    private static final int MOST_LETTERS = 12;

    private CampaignFonts() {}

    /** What {@code inputs} are drawn with; files what cannot be read and what cannot be drawn with {@code problems}. */
    public static Letters of(Workspace workspace, CampaignInputs inputs, Problems problems) {
        String folder = "data/" + inputs.dossier().campaign().id() + "/fonts";
        Letters letters = Letters.with(fonts(workspace, folder, problems));
        OtherNames names = new OtherNames(
                letters,
                inputs.dossier().gazetteer().all(),
                inputs.dossier().campaign().sides());
        for (Place place : inputs.dossier().gazetteer().all()) {
            if (!letters.canDraw(place.name())) {
                warn(
                        problems,
                        "data/" + inputs.dossier().campaign().id() + "/places.csv",
                        "place " + place.id() + ": the name " + Quoted.text(place.name()),
                        letters.missing(place.name()),
                        "pictures call it " + Quoted.text(names.of(place.name()))
                                + "; give it a name or an alias in letters that they have",
                        folder);
            }
            if (!letters.canDraw(place.toponym().local())) {
                warn(
                        problems,
                        "data/" + inputs.dossier().campaign().id() + "/places.csv",
                        "place " + place.id() + ": the local name "
                                + Quoted.text(place.toponym().local()),
                        letters.missing(place.toponym().local()),
                        "pictures leave it out",
                        folder);
            }
        }
        String campaign = "data/" + inputs.dossier().campaign().id() + "/campaign.yaml";
        others(inputs).forEach((what, text) -> {
            if (!letters.canDraw(text)) {
                warn(
                        problems,
                        campaign,
                        what + " " + Quoted.text(text),
                        letters.missing(text),
                        names.all().containsKey(text)
                                ? "pictures call it " + Quoted.text(names.of(text))
                                : "pictures show ? for them",
                        folder);
            }
        });
        return letters.naming(names.all());
    }

    private static Map<String, String> others(CampaignInputs inputs) {
        Map<String, String> texts = new TreeMap<>();
        texts.put("the campaign's name", inputs.dossier().campaign().name());
        texts.put("the attribution", inputs.dossier().campaign().cartography().attribution());
        for (Side side : inputs.dossier().campaign().sides()) {
            texts.put("side " + side.id() + ": the name", side.name());
            texts.put("side " + side.id() + ": the short name", side.label());
        }
        inputs.dossier().campaign().camps().forEach(camp -> texts.put("camp " + camp.id() + ": the name", camp.name()));
        return texts;
    }

    private static void warn(
            Problems problems, String file, String what, SortedSet<Integer> missing, String meanwhile, String folder) {
        String letters = missing.stream()
                .limit(MOST_LETTERS)
                .map(letter -> String.format(Locale.ROOT, "U+%04X", letter))
                .collect(Collectors.joining(", "));
        String more = missing.size() > MOST_LETTERS ? " and " + (missing.size() - MOST_LETTERS) + " more" : "";
        problems.warning(
                ProblemCode.UNDRAWABLE_NAME,
                Origin.of(file),
                what + " has letters that no font here has: " + letters + more,
                meanwhile + ", or put a font that has the letters into " + folder + "/ as a .ttf or .otf file");
    }

    private static List<Font> fonts(Workspace workspace, String folder, Problems problems) {
        List<Font> fonts = new ArrayList<>();
        for (String name : workspace.hasFolder(folder) ? workspace.names(folder) : List.<String>of()) {
            String file = folder + "/" + name;
            boolean leftAlone = name.startsWith(".") || name.endsWith(".md") || name.endsWith(".txt");
            if (leftAlone) {
                continue;
            }
            if (!name.toLowerCase(Locale.ROOT).matches(".*\\.(ttf|otf)")) {
                unreadable(problems, file, "this is no font that is read", folder);
            } else if (fonts.size() == MOST_FONTS) {
                unreadable(problems, file, "there are more than " + MOST_FONTS + " fonts", folder);
            } else if (workspace.whereabouts(file) != Workspace.Whereabouts.INSIDE) {
                unreadable(problems, file, "the link leads out of the workspace", folder);
            } else {
                font(workspace.path(file), file, folder, problems).ifPresent(fonts::add);
            }
        }
        return fonts;
    }

    private static java.util.Optional<Font> font(Path path, String file, String folder, Problems problems) {
        try {
            if (!Files.isRegularFile(path) || Files.size(path) > LARGEST_BYTES) {
                unreadable(problems, file, "this is no plain file of at most 32 MB", folder);
                return java.util.Optional.empty();
            }
            Font font = Font.createFont(Font.TRUETYPE_FONT, path.toFile());
            // A font may be whole and still not set a word; better now than in the midst of a picture.
            new TextLayout("Salient 1", font.deriveFont(12f), Fonts.CONTEXT).getOutline(null);
            return java.util.Optional.of(font);
        } catch (IOException | FontFormatException | RuntimeException e) {
            unreadable(problems, file, "the font cannot be read", folder);
            return java.util.Optional.empty();
        }
    }

    private static void unreadable(Problems problems, String file, String what, String folder) {
        problems.warning(
                ProblemCode.UNREADABLE_FONT,
                Origin.of(file),
                what,
                "put a whole TrueType or OpenType font there, ending in .ttf or .otf, or move it out of " + folder);
    }
}
