package salient.model;

import java.util.List;
import java.util.Optional;
import salient.account.Basis;
import salient.account.Claim;
import salient.account.Dossier;
import salient.reading.Evidence;
import salient.reading.ModelSettings;
import salient.reading.Supposed;
import salient.testkit.Scene;

/** Models of small campaigns written in lines. */
final class Scenes {
    private Scenes() {}

    /** The model of all that {@code scene} says of places by name. */
    static Model model(Scene scene, ModelSettings settings) {
        return model(scene, settings, List.of());
    }

    /** The same, if it is taken for so what {@code supposed} says. */
    static Model model(Scene scene, ModelSettings settings, List<Supposed> supposed) {
        Dossier dossier = scene.dossier();
        List<Evidence> evidence = dossier.gazetteer().all().stream()
                .map(place -> {
                    List<Claim> claims = dossier.claimsOn(place.id());
                    List<Claim> named = claims.stream()
                            .filter(claim -> claim.basis() != Basis.BASELINE)
                            .toList();
                    Optional<Claim> baseline = claims.stream()
                            .filter(claim -> claim.basis() == Basis.BASELINE)
                            .findFirst();
                    return new Evidence(place, named, List.of(), baseline);
                })
                .toList();
        return new Model(dossier, evidence, scene.neighbours(), settings, supposed);
    }
}
