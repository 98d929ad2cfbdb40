package salient.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salient.coding.Answer;
import salient.coding.Form;
import salient.coding.FormField;
import salient.problem.Unseen;

/** Fills a form with what was given, with what is usual, and with what somebody answers who is asked for the rest. */
final class Filling {
    private static final int MOST_CHOICES = 20;

    private final Form form;
    private final Optional<Keyboard.Lines> keyboard;
    private final PrintWriter screen;
    private final List<String> faults = new ArrayList<>();
    private boolean asking;

    /**
     * @param keyboard where answers come from; absent if nobody can be asked
     * @param screen where questions go
     */
    Filling(Form form, Optional<Keyboard.Lines> keyboard, PrintWriter screen) {
        this.form = form;
        this.keyboard = keyboard;
        this.screen = screen;
    }

    /** What cannot be understood or is missing; none once all of it is filled. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** What each field holds, given what was said of some of them. Nobody is asked if all that is needed is there. */
    Map<String, String> fill(Map<String, String> given) {
        Map<String, String> dry = new LinkedHashMap<>();
        for (FormField field : form.fields()) {
            take(field, given.getOrDefault(field.name(), ""), dry);
        }
        boolean incomplete = form.fields().stream().anyMatch(field -> isMissing(field, dry));
        asking = keyboard.isPresent() && incomplete && faults.isEmpty();
        if (!asking) {
            form.fields().stream().filter(field -> isMissing(field, dry)).forEach(field -> missing(field, given));
            return dry;
        }
        Map<String, String> filled = new LinkedHashMap<>();
        for (FormField field : form.fields()) {
            String said = given.getOrDefault(field.name(), "");
            if (said.isEmpty() && asking && isAsked(field, filled)) {
                ask(field, filled);
            } else {
                take(field, said, filled);
            }
        }
        form.fields().stream().filter(field -> isMissing(field, filled)).forEach(field -> missing(field, given));
        return filled;
    }

    private boolean isMissing(FormField field, Map<String, String> filled) {
        return form.needs(field, filled)
                && filled.getOrDefault(field.name(), "").isEmpty();
    }

    private boolean isAsked(FormField field, Map<String, String> filled) {
        return switch (field.asking()) {
            case NEEDED -> form.needs(field, filled);
            case OFFERED -> true;
            case LEFT -> false;
        };
    }

    /** Fills {@code field} with {@code said}, else with what is usual. */
    private void take(FormField field, String said, Map<String, String> filled) {
        if (said.isBlank()) {
            filled.put(field.name(), form.usual(field, filled));
            return;
        }
        Answer answer = form.read(field, said, filled);
        if (answer instanceof Answer.Refused refused) {
            faults.add(field.option() + ": " + refused.fault() + "; " + refused.cure());
            filled.put(field.name(), said);
        } else if (answer instanceof Answer.Taken taken) {
            filled.put(field.name(), taken.value());
        }
    }

    private void missing(FormField field, Map<String, String> given) {
        boolean refused = faults.stream().anyMatch(fault -> fault.startsWith(field.option() + ":"));
        if (!refused && !given.containsKey(field.name())) {
            faults.add(field.option() + " is missing: " + field.meaning() + choices(field));
        } else if (!refused) {
            faults.add(field.option() + " is empty: " + field.meaning() + choices(field));
        }
    }

    private String choices(FormField field) {
        List<String> choices = form.choices(field);
        return choices.isEmpty() || choices.size() > MOST_CHOICES ? "" : " One of " + String.join(", ", choices) + ".";
    }

    /** Asks until there is an answer that can be understood; an answer of nothing takes what is usual. */
    private void ask(FormField field, Map<String, String> filled) {
        String usual = form.usual(field, filled);
        while (true) {
            screen.println(Unseen.shown(field.meaning() + choices(field)));
            String without = usual.isEmpty() && !form.needs(field, filled) ? "nothing" : usual;
            screen.print(Unseen.shown(field.name() + (without.isEmpty() ? "" : " [" + without + "]") + ": "));
            screen.flush();
            Optional<String> line = keyboard.orElseThrow().next();
            if (line.isEmpty()) {
                asking = false;
                screen.println();
                filled.put(field.name(), usual);
                return;
            }
            String said = line.get().strip();
            Answer answer = said.isEmpty() ? new Answer.Taken(usual) : form.read(field, said, filled);
            if (answer instanceof Answer.Refused refused) {
                screen.println(Unseen.shown("  " + refused.fault() + ": " + refused.cure()));
            } else if (answer instanceof Answer.Taken taken) {
                if (!taken.value().isEmpty() || !form.needs(field, filled)) {
                    filled.put(field.name(), taken.value());
                    return;
                }
                screen.println("  it cannot be left empty");
            }
        }
    }
}
