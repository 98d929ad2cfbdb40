package salient.synthetic;

import java.util.Optional;

/** Whom a witness favours: its camp. */
enum Leaning {
    MONITOR("monitor", Optional.empty()),
    INDEPENDENT("independent", Optional.empty()),
    FOR_BLUE("blue-camp", Optional.of(Belligerent.BLUE)),
    FOR_ORANGE("orange-camp", Optional.of(Belligerent.ORANGE));

    private final String camp;
    private final Optional<Belligerent> favours;

    Leaning(String camp, Optional<Belligerent> favours) {
        this.camp = camp;
        this.favours = favours;
    }

    /** The id of its camp. */
    String camp() {
        return camp;
    }

    Optional<Belligerent> favours() {
        return favours;
    }
}
