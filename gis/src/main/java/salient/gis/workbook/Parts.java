package salient.gis.workbook;

import java.io.IOException;
import java.io.Reader;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.text.Limits;
import salient.text.SourceFile;

/**
 * The files within a workbook, by their names there. They are not trusted: no document type, no entity of another file, and
 * no more bytes than a file that is no table may have.
 */
final class Parts {
    private final String shown;
    private final Map<String, SourceFile> files = new TreeMap<>();
    private final Limits limits;
    private final Problems problems;

    /**
     * @param shown what messages call the workbook
     * @param files each called by that, a slash and its own name
     */
    Parts(String shown, Iterable<SourceFile> files, Limits limits, Problems problems) {
        this.shown = shown;
        this.limits = limits;
        this.problems = problems;
        files.forEach(file -> this.files.put(file.name().substring(shown.length() + 1), file));
    }

    boolean has(String name) {
        return files.containsKey(name);
    }

    /** Reads a part. */
    @FunctionalInterface
    interface Reading {
        void read(XMLStreamReader xml) throws XMLStreamException;
    }

    /** Shows {@code name} to {@code reading}; false, with a problem filed, if it is not there or cannot be read. */
    boolean read(String name, Reading reading) {
        if (!has(name)) {
            return damaged(name + " is not in it");
        }
        Optional<SourceFile> part = files.get(name).inMemory(limits, problems);
        if (part.isEmpty()) {
            return false;
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try (Reader in = XmlCharacters.of(part.get().open())) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            reading.read(xml);
            xml.close();
            return true;
        } catch (XMLStreamException | IOException | NumberFormatException e) {
            return damaged(name + " cannot be read");
        }
    }

    /** Files that the workbook is none; always false. */
    boolean damaged(String what) {
        problems.error(
                ProblemCode.MALFORMED_FILE,
                Origin.of(shown),
                "this is no whole workbook: " + what,
                "open " + shown + " in a spreadsheet and save it again");
        return false;
    }

    /** Files that it holds more than any table of a campaign; always false. */
    boolean tooMuch(String what) {
        problems.error(
                ProblemCode.OVERSIZED_FILE,
                Origin.of(shown),
                "the workbook holds " + what,
                "delete what is no table of the campaign, and save it again");
        return false;
    }
}
