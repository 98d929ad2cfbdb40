package salient.gis.geopackage;

import salient.gis.out.Dataset;
import salient.gis.out.Xml;

/** What a dataset is and who is to be named for it, in the terms of the Dublin Core Metadata Initiative, as XML. */
final class DublinCore {
    private DublinCore() {}

    static String of(Dataset dataset) {
        return new Xml()
                .declared("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
                .open("metadata", "xmlns:dcterms", "http://purl.org/dc/terms/")
                .text("dcterms:title", dataset.title())
                .text("dcterms:description", dataset.description())
                .text("dcterms:bibliographicCitation", dataset.attribution())
                .end()
                .toString();
    }
}
