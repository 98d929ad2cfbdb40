package salient.gis.geotools;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.geotools.api.filter.BinaryComparisonOperator;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.PropertyIsBetween;
import org.geotools.api.filter.PropertyIsEqualTo;
import org.geotools.api.filter.PropertyIsGreaterThan;
import org.geotools.api.filter.PropertyIsGreaterThanOrEqualTo;
import org.geotools.api.filter.PropertyIsLessThan;
import org.geotools.api.filter.PropertyIsLessThanOrEqualTo;
import org.geotools.api.filter.PropertyIsNotEqualTo;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.filter.visitor.DefaultFilterVisitor;
import salient.gis.layer.Field;
import salient.gis.layer.LayerFields;
import salient.problem.Quoted;

/**
 * Goes through a filter for comparisons of a field with what it never is, of which GeoTools would say in silence that they
 * do not hold.
 */
final class TypesOfFilter extends DefaultFilterVisitor {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

    /** A day, or the beginning of one: days are compared as text. */
    private static final Pattern DAY = Pattern.compile("[+-]?\\d{1,9}(-(\\d\\d?(-\\d{0,2})?)?)?");

    private final Map<String, Field.Type> types;
    private String wrong = "";

    private TypesOfFilter(LayerFields layer) {
        this.types = layer.fields().stream().collect(Collectors.toMap(Field::name, Field::type));
    }

    /** Fails if {@code filter} compares a field of {@code layer} with what it never is. */
    static void check(Filter filter, LayerFields layer) throws WrongConditionException {
        TypesOfFilter visitor = new TypesOfFilter(layer);
        filter.accept(visitor, null);
        if (!visitor.wrong.isEmpty()) {
            throw new WrongConditionException(visitor.wrong);
        }
    }

    private Object compared(BinaryComparisonOperator operator, boolean inOrder, Object data) {
        compared(operator.getExpression1(), operator.getExpression2(), inOrder);
        compared(operator.getExpression2(), operator.getExpression1(), inOrder);
        return data;
    }

    private void compared(Expression one, Expression other, boolean inOrder) {
        if (wrong.isEmpty() && one instanceof PropertyName field && other instanceof Literal literal) {
            Optional.ofNullable(types.get(field.getPropertyName()))
                    .flatMap(type -> fault(type, literal.getValue(), inOrder))
                    .ifPresent(fault -> wrong = "compares " + field.getPropertyName() + ", which is " + fault);
        }
    }

    private static Optional<String> fault(Field.Type type, Object value, boolean inOrder) {
        String text = String.valueOf(value);
        String shown = value instanceof Number || value instanceof Boolean ? text : Quoted.text(text);
        return switch (type) {
            case INTEGER, DECIMAL ->
                when(
                        !(value instanceof Number)
                                && !NUMBER.matcher(text.strip()).matches(),
                        "a number, with " + shown + "; write a number, such as 5");
            case YES_NO ->
                when(!List.of("true", "false").contains(text), "yes or no, with " + shown + "; write true or false");
            case DAY ->
                when(
                        !(value instanceof String) || !DAY.matcher(text).matches(),
                        "a day, with " + shown + "; write days as text, such as from >= '2014-04-01'");
            case TEXT ->
                when(
                        inOrder && !(value instanceof String),
                        "text, with " + shown + "; write text in apostrophes, such as 'opposition'");
        };
    }

    private static Optional<String> when(boolean so, String fault) {
        return so ? Optional.of(fault) : Optional.empty();
    }

    @Override
    public Object visit(PropertyIsEqualTo equal, Object data) {
        return compared(equal, false, data);
    }

    @Override
    public Object visit(PropertyIsNotEqualTo unequal, Object data) {
        return compared(unequal, false, data);
    }

    @Override
    public Object visit(PropertyIsGreaterThan greater, Object data) {
        return compared(greater, true, data);
    }

    @Override
    public Object visit(PropertyIsGreaterThanOrEqualTo greater, Object data) {
        return compared(greater, true, data);
    }

    @Override
    public Object visit(PropertyIsLessThan less, Object data) {
        return compared(less, true, data);
    }

    @Override
    public Object visit(PropertyIsLessThanOrEqualTo less, Object data) {
        return compared(less, true, data);
    }

    @Override
    public Object visit(PropertyIsBetween between, Object data) {
        compared(between.getExpression(), between.getLowerBoundary(), true);
        compared(between.getExpression(), between.getUpperBoundary(), true);
        return data;
    }
}
