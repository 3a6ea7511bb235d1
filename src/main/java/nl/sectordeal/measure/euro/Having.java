package nl.sectordeal.measure.euro;

import java.util.Map;
import java.util.Set;

/**
 * What a placement must have by an attribute (kenmerk).
 *
 * @param attribute its name in the job file
 * @param codes any of these; empty: any code at all
 */
public record Having(String attribute, Set<String> codes) {
  public Having {
    codes = Set.copyOf(codes);
  }

  boolean holds(Map<String, String> attributes) {
    String code = attributes.get(attribute);
    return code != null && !code.isEmpty() && (codes.isEmpty() || codes.contains(code));
  }
}
