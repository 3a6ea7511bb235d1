package nl.sectordeal.record.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Runs the cases of one file in {@code spec/}: each has {@code given}, {@code gives} and, where it
 * helps, {@code why}.
 */
public final class Spec {

  public record Case(String given, String gives, String why, Map<String, Object> all) {}

  /** One test for each case under a heading of the file. */
  public static Stream<DynamicTest> cases(
      String file, String heading, Function<Case, Object> reader) {
    return load(file).get(heading).stream()
        .map(Spec::toCase)
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.given() + " gives " + one.gives() + one.why(),
                    () -> assertThat(String.valueOf(reader.apply(one))).isEqualTo(one.gives())));
  }

  private static Case toCase(Map<String, Object> one) {
    String why = one.containsKey("why") ? " (" + one.get("why") + ")" : "";
    return new Case((String) one.get("given"), (String) one.get("gives"), why, one);
  }

  private static Map<String, List<Map<String, Object>>> load(String file) {
    try (InputStream in = Spec.class.getResourceAsStream("/spec/" + file)) {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Spec() {}
}
