package salient.model;

/** Draws joint histories of a model, each as likely as all that is said lets it be. */
public final class Histories {
    private Histories() {}

    /** Sees histories as they are drawn. */
    @FunctionalInterface
    public interface Eyes {
        /** {@code history} is the {@code number}th that is kept, from 0; it changes after this. */
        void see(int number, JointHistory history);
    }

    /**
     * How much of a chain is kept.
     *
     * @param passedOver histories that it goes through before the first that is kept
     * @param every of those that follow, one in so many is kept
     * @param kept how many are kept
     */
    public record Plan(int passedOver, int every, int kept) {}

    /**
     * Draws histories by one chain, which begins with the last words. Copies count less, if the model asks for that. Sources and dynamics are drawn anew after each. What
     * is drawn depends on the model, its seed and the number of the chain alone.
     *
     * @param chain the number of the chain
     */
    public static void draw(Model model, int chain, Plan plan, Eyes eyes) {
        Model discounting = Copies.discounted(model);
        Chain drawing = new Chain(discounting, chain, Chain.lastWords(discounting));
        for (int i = 0; i < plan.passedOver(); i++) {
            drawing.sweep();
            drawing.learn();
        }
        for (int number = 0; number < plan.kept(); number++) {
            for (int i = 0; i < plan.every(); i++) {
                drawing.sweep();
                drawing.learn();
            }
            eyes.see(number, drawing.history());
        }
    }
}
