package salient.gis.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import salient.gis.gazetteer.Gazetteers;
import salient.gis.input.GivenFiles;
import salient.gis.intake.CampaignOptions;
import salient.gis.intake.ImportOption;
import salient.gis.intake.ImportRequest;
import salient.gis.intake.Imported;
import salient.gis.intake.Importer;
import salient.problem.Problems;
import salient.text.SourceFile;

/** Reads a data set of events and makes an account of it. */
public final class EventImporter implements Importer {
    /** The data sets. */
    private enum DataSet {
        ACLED("acled", "ACLED", "Armed Conflict Location & Event Data"),
        UCDP("ucdp", "UCDP GED", "Uppsala Conflict Data Program");

        private final String token;
        private final String name;
        private final String publisher;

        DataSet(String token, String name, String publisher) {
            this.token = token;
            this.name = name;
            this.publisher = publisher;
        }
    }

    private final DataSet dataSet;

    private EventImporter(DataSet dataSet) {
        this.dataSet = dataSet;
    }

    /** Events of ACLED. */
    public static EventImporter acled() {
        return new EventImporter(DataSet.ACLED);
    }

    /** Events of UCDP GED. */
    public static EventImporter ucdp() {
        return new EventImporter(DataSet.UCDP);
    }

    @Override
    public String token() {
        return dataSet.token;
    }

    @Override
    public String description() {
        return switch (dataSet) {
            case ACLED ->
                "Reads events of ACLED as CSV, whole or zipped, and makes an account: battles, with and without a change of"
                        + " territory, transfers without violence, shelling and air strikes.";
            case UCDP ->
                "Reads events of UCDP GED as CSV, whole or zipped, and makes an account of fighting: the data set tells of"
                        + " deaths, and not of who holds what.";
        };
    }

    @Override
    public List<ImportOption> options() {
        return Stream.of(
                        List.of(new ImportOption(
                                ActorTable.OPTION,
                                "FILE",
                                "A table of actors and sides, with columns actor and side.")),
                        CampaignOptions.ALL,
                        Gazetteers.options())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public Optional<Imported> read(ImportRequest request, Problems problems) {
        Optional<ActorTable> actors = ActorTable.of(request, problems);
        Optional<List<SourceFile>> files = GivenFiles.open(request.files(), GivenFiles.Folders.OPENED, problems);
        EventFile read = new EventFile();
        List<Event> events = new ArrayList<>();
        files.ifPresent(opened -> opened.forEach(file -> events.addAll(
                switch (dataSet) {
                    case ACLED -> new AcledEvents(read, problems).read(file);
                    case UCDP -> new UcdpEvents(read, problems).read(file);
                })));
        if (problems.hasErrors() || actors.isEmpty()) {
            return Optional.empty();
        }
        boolean counted = dataSet == DataSet.ACLED;
        return new EventIntake(request, dataSet.token, dataSet.name, dataSet.publisher, counted, problems)
                .made(events, read, actors.get());
    }
}
