package nl.sectordeal.report.pdf;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRRewindableDataSource;
import org.jspecify.annotations.Nullable;

/**
 * Hands records to a template: a field is a component by its name; {@code cells_2} is the third of
 * the list {@code cells}, or empty text where the list is shorter.
 */
final class RecordRows implements JRRewindableDataSource {
  private final List<? extends Record> rows;
  private final Map<String, Method> accessors = new HashMap<>();
  private int at = -1;

  RecordRows(List<? extends Record> rows) {
    this.rows = List.copyOf(rows);
  }

  @Override
  public boolean next() {
    at++;
    return at < rows.size();
  }

  @Override
  public void moveFirst() {
    at = -1;
  }

  @Override
  public @Nullable Object getFieldValue(JRField field) throws JRException {
    String name = field.getName();
    int mark = name.indexOf('_');
    if (mark < 0) {
      return value(name);
    }
    List<?> list = (List<?>) value(name.substring(0, mark));
    int index = Integer.parseInt(name.substring(mark + 1));
    return list != null && index < list.size() ? list.get(index) : "";
  }

  private @Nullable Object value(String component) throws JRException {
    Record row = rows.get(at);
    try {
      return accessor(row.getClass(), component).invoke(row);
    } catch (IllegalAccessException | InvocationTargetException broken) {
      throw new JRException(broken);
    }
  }

  private Method accessor(Class<?> type, String component) throws JRException {
    Method known = accessors.get(component);
    if (known != null) {
      return known;
    }
    try {
      Method accessor = type.getDeclaredMethod(component);
      accessor.setAccessible(true);
      accessors.put(component, accessor);
      return accessor;
    } catch (NoSuchMethodException missing) {
      throw new JRException("the template asks for a field that no row has: " + component, missing);
    }
  }
}
