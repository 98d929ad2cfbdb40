package salient.gis.kml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import salient.gis.layer.LayerName;
import salient.gis.layer.Shape;
import salient.gis.out.Dataset;
import salient.gis.testkit.FolderFiles;
import salient.gis.testkit.ToyDataset;
import salient.gis.testkit.ToyLayer;
import salient.gis.testkit.ToyLayers;

/** KML against the schema of KML 2.2, which the test library {@code ogc-schemas} carries. */
class KmlSchemaTest {
    /** Where the schema says that what it imports lies, and where the library has it. */
    private static final Map<String, String> IMPORTED = Map.of(
            "atom-author-link.xsd", "/ogc/kml/2.2.0/atom-author-link.xsd",
            "http://docs.oasis-open.org/election/external/xAL.xsd", "/oasis/election/external/xAL.xsd");

    private static Schema schema;

    @TempDir
    Path folder;

    @BeforeAll
    static void readSchema() throws Exception {
        DOMImplementationLS inputs =
                (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setResourceResolver((type, namespace, publicId, systemId, base) -> {
            LSInput input = inputs.createLSInput();
            input.setSystemId(systemId);
            input.setByteStream(KmlSchemaTest.class.getResourceAsStream(IMPORTED.get(systemId)));
            return input;
        });
        URL kml = KmlSchemaTest.class.getResource("/ogc/kml/2.2.0/ogckml22.xsd");
        schema = factory.newSchema(new StreamSource(kml.openStream()));
    }

    private List<String> faults(byte[] kml) throws Exception {
        List<String> faults = new ArrayList<>();
        Validator validator = schema.newValidator();
        validator.setErrorHandler(new DefaultHandler() {
            @Override
            public void error(SAXParseException fault) {
                faults.add(fault.getMessage());
            }
        });
        try {
            validator.validate(new StreamSource(new ByteArrayInputStream(kml)));
        } catch (SAXException fatal) {
            faults.add(fatal.getMessage());
        }
        return faults;
    }

    private byte[] kml(Dataset dataset) {
        return FolderFiles.written(new KmlFormat(), dataset, folder).get("toy.kml");
    }

    @Test
    void pointsLinesAndAreasPassTheSchema() throws Exception {
        assertThat(faults(kml(ToyDataset.whole()))).isEmpty();
    }

    @Test
    void allLayersOfARunPassTheSchema() throws Exception {
        assertThat(faults(FolderFiles.written(new KmlFormat(), ToyLayers.dataset(), folder)
                        .get("toy-plain.kml")))
                .isEmpty();
    }

    @Test
    void whatIsHiddenWhatIsEmptyAndWhatHasNoPlacePassesTheSchema() throws Exception {
        ToyLayer ground = ToyLayer.of(LayerName.GROUND, Shape.POLYGON);
        ToyLayer claims = ToyLayer.of(LayerName.CLAIMS, Shape.POINT).with("POINT EMPTY", "alpha");
        assertThat(faults(kml(ToyDataset.of(ground, ToyDataset.control(), claims))))
                .isEmpty();
    }

    @Test
    void textThatMeansSomethingInXmlPassesTheSchema() throws Exception {
        assertThat(faults(kml(ToyDataset.of(ToyDataset.awkward())))).isEmpty();
    }

    @Test
    void theSchemaSeesElementsThatStandInAnotherOrder() throws Exception {
        String kml = new String(kml(ToyDataset.whole()), java.nio.charset.StandardCharsets.UTF_8);
        String spoilt = kml.replaceFirst("<name>Alpha</name>\\s<Snippet maxLines=\"0\"/>", "<Snippet/><name>A</name>");
        assertThat(faults(spoilt.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isNotEmpty();
    }
}
