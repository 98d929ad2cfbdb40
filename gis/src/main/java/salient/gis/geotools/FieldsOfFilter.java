package salient.gis.geotools;

import java.util.SortedSet;
import java.util.TreeSet;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.Id;
import org.geotools.api.filter.expression.Function;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.api.filter.temporal.After;
import org.geotools.api.filter.temporal.Before;
import org.geotools.api.filter.temporal.During;
import org.geotools.api.filter.temporal.TEquals;
import org.geotools.filter.visitor.DefaultFilterVisitor;

/** Goes through a filter, notes the fields that it asks for, and what it must not have. */
final class FieldsOfFilter extends DefaultFilterVisitor {
    private static final String DAYS = "compares times; compare days as text, such as from >= '2014-04-01'";

    private final SortedSet<String> fields = new TreeSet<>();
    private String wrong = "";

    private FieldsOfFilter() {}

    static SortedSet<String> of(Filter filter) throws WrongConditionException {
        FieldsOfFilter visitor = new FieldsOfFilter();
        filter.accept(visitor, null);
        if (!visitor.wrong.isEmpty()) {
            throw new WrongConditionException(visitor.wrong);
        }
        return visitor.fields;
    }

    private Object refuse(String why, Object data) {
        wrong = wrong.isEmpty() ? why : wrong;
        return data;
    }

    @Override
    public Object visit(PropertyName property, Object data) {
        fields.add(property.getPropertyName());
        return data;
    }

    @Override
    public Object visit(Function function, Object data) {
        return refuse("calls the function " + function.getName() + "; compare fields without functions", data);
    }

    @Override
    public Object visit(Id ids, Object data) {
        return refuse("asks for ids of features, which have none; compare a field, such as place IN ('kasab')", data);
    }

    @Override
    public Object visit(After after, Object data) {
        return refuse(DAYS, data);
    }

    @Override
    public Object visit(Before before, Object data) {
        return refuse(DAYS, data);
    }

    @Override
    public Object visit(During during, Object data) {
        return refuse(DAYS, data);
    }

    @Override
    public Object visit(TEquals equal, Object data) {
        return refuse(DAYS, data);
    }
}
