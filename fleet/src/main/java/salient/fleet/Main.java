package salient.fleet;

/**
 * Carries out a plan on a Spark cluster: what {@code spark-submit} starts. This class alone is built for Java 8, so that an
 * older Java can say that it is too old.
 */
public final class Main {
    private static final int LEAST_JAVA = 17;

    private Main() {}

    /** Ends with status 0; 1 if tasks failed or input is wrong; 2 if it was called wrongly. */
    public static void main(String[] args) throws ReflectiveOperationException {
        String tooOld = tooOld(System.getProperty("java.specification.version"));
        if (!tooOld.isEmpty()) {
            System.err.println("salient-fleet: " + tooOld + "; nothing was carried out");
            System.exit(1);
        }
        Object status = Class.forName("salient.fleet.Fleet")
                .getMethod("run", String[].class)
                .invoke(null, (Object) args);
        if (!status.equals(0)) {
            System.exit((Integer) status);
        }
    }

    /** What to say of a Java of this version; empty if it will do. */
    static String tooOld(String version) {
        int java = Integer.parseInt(version.startsWith("1.") ? version.substring(2) : version);
        return java >= LEAST_JAVA
                ? ""
                : "Java " + version
                        + " is too old: point JAVA_HOME of spark-submit and of the cluster's workers to a Java,"
                        + " 17 or newer";
    }
}
