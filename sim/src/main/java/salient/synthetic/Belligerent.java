package salient.synthetic;

/** The two sides of a made-up war, called as pictures colour the first two sides of any campaign. */
enum Belligerent {
    BLUE("blue", "Blue"),
    ORANGE("orange", "Orange");

    /** Both, as tables have them. */
    static final String BOTH = BLUE.id + ";" + ORANGE.id;

    private final String id;
    private final String title;

    Belligerent(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** Its id in the tables. */
    String id() {
        return id;
    }

    /** Its short name. */
    String title() {
        return title;
    }

    Belligerent enemy() {
        return this == ORANGE ? BLUE : ORANGE;
    }
}
