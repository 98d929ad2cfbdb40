package salient.gis.descriptor;

import salient.run.Excerpt;

/** What descriptors call a run. */
final class RunWords {
    private RunWords() {}

    static String title(Excerpt excerpt) {
        return excerpt.replay().inputs().dossier().campaign().name() + ": "
                + excerpt.replay().judgement().scenario().title();
    }

    static String description(Excerpt excerpt) {
        return "Territorial control from " + excerpt.days().first() + " to "
                + excerpt.days().last() + ", as a model reads the claims of "
                + excerpt.replay().inputs().dossier().accounts().size() + " accounts under one scenario: "
                + excerpt.replay().judgement().scenario().description();
    }
}
