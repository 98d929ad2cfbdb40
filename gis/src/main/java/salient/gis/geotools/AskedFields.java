package salient.gis.geotools;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.gis.layer.Field;
import salient.gis.layer.LayerFields;
import salient.gis.layer.LayerName;
import salient.problem.NearestName;
import salient.problem.Quoted;

/** The fields that a condition asks for. */
public record AskedFields(Condition condition) {
    /**
     * The one or more of {@code layers} that have all of them.
     *
     * @throws WrongConditionException if none has, or the condition compares a field with what the field never is
     */
    public List<LayerName> in(List<LayerFields> layers) throws WrongConditionException {
        List<LayerName> suited = new ArrayList<>();
        for (LayerFields layer : layers) {
            if (condition.missingIn(layer).isEmpty()) {
                condition.check(layer);
                suited.add(layer.name());
            }
        }
        if (suited.isEmpty()) {
            throw new WrongConditionException(unknown(layers));
        }
        return suited;
    }

    private String unknown(List<LayerFields> layers) {
        SortedSet<String> known = new TreeSet<>(Set.of(Condition.GEOMETRY));
        layers.forEach(layer -> layer.fields().stream().map(Field::name).forEach(known::add));
        for (String field : condition.fields()) {
            if (!known.contains(field)) {
                return "asks for the field " + Quoted.text(field) + ", which no layer has"
                        + NearestName.find(field, known)
                                .map(near -> "; did you mean \"" + near + "\"?")
                                .orElse("; text stands in apostrophes, and the fields are " + String.join(", ", known));
            }
        }
        return "asks for fields that no layer has together: " + String.join(", ", condition.fields())
                + "; ask for those of one layer";
    }
}
