package salient.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One reading to be made, or one block of members of an ensemble to be drawn. Plain data: {@link #line} writes it as a line
 * of text, and {@link #read} reads it back, wherever that is.
 *
 * @param campaign id of the campaign
 * @param scenario id of the scenario that it starts from
 * @param members the block that is drawn; absent if it is a reading
 * @param digest of all that the rows depend on, 64 hexadecimal digits; see {@link TaskDigest}
 */
public record Task(String campaign, String scenario, Changes changes, Optional<MemberBlock> members, String digest)
        implements Comparable<Task> {
    private static final int DIGITS_OF_ID = 16;

    /** What tables call it: {@code latakia-2014/monitor+0123456789abcdef}, with the first digits of the digest. */
    public String id() {
        return campaign + "/" + scenario + "+" + digest.substring(0, DIGITS_OF_ID);
    }

    /** A line of text, without its end, whose fields have tabs between them. */
    public String line() {
        List<String> fields = new ArrayList<>(List.of(campaign, scenario, digest));
        fields.addAll(changes.written());
        members.ifPresent(block -> fields.add("members " + block.members() + " " + block.seed() + " " + block.block()));
        return String.join("\t", fields);
    }

    /**
     * The task that {@code line} was written of.
     *
     * @throws IllegalArgumentException if it is no such line
     */
    public static Task read(String line) {
        List<String> fields = List.of(line.split("\t", -1));
        if (fields.size() < 3 || fields.get(2).length() < DIGITS_OF_ID) {
            throw new IllegalArgumentException("\"" + line + "\" is no line of a task");
        }
        List<String> changes = fields.subList(3, fields.size());
        Optional<MemberBlock> members = changes.stream()
                .filter(field -> field.startsWith("members "))
                .findFirst()
                .map(Task::block);
        return new Task(fields.get(0), fields.get(1), Changes.read(changes), members, fields.get(2));
    }

    private static MemberBlock block(String field) {
        String[] numbers = field.split(" ", -1);
        return new MemberBlock(
                Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]), Integer.parseInt(numbers[3]));
    }

    @Override
    public int compareTo(Task other) {
        return id().compareTo(other.id());
    }
}
