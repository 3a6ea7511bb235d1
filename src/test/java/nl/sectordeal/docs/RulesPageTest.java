package nl.sectordeal.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.sectordeal._support.GeneratedPage;
import nl.sectordeal.job.RulePage;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules in force, and the page that tells them. */
class RulesPageTest {
  private static final GeneratedPage PAGE =
      new GeneratedPage(Path.of("src/docs/rules.md"), RulesPageTest.class);

  private static final Map<String, String> LETTERS =
      Map.of(
          "delivery",
          "L",
          "record",
          "R",
          "person",
          "K",
          "outcome",
          "U",
          "measure",
          "D",
          "report",
          "V");

  private static final Set<String> GAPS = Set.of("column", "value", "row", "count");
  private static final Pattern GAP = Pattern.compile("\\{([^}]*)\\}");

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("nl.sectordeal");

  static Stream<Class<?>> ruleClasses() {
    return PROGRAM.stream()
        .filter(type -> type.isAnnotatedWith(Rule.class))
        .map(JavaClass::reflect);
  }

  static Stream<Rule> rules() {
    return RulePage.list().stream();
  }

  @Test
  void page_on_rules_says_what_the_rules_say() throws IOException {
    PAGE.says(RulesPage.text());
  }

  @Test
  void every_rule_class_is_in_the_list_of_its_stage() {
    List<String> found = ruleClasses().map(type -> type.getAnnotation(Rule.class).code()).toList();

    assertThat(rules().map(Rule::code))
        .as("a rule is in force once its class is in the list (…Rules.ALL) beside it")
        .containsExactlyInAnyOrderElementsOf(found);
  }

  @Test
  void every_rule_has_a_code_of_its_own() {
    assertThat(rules().map(Rule::code)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("ruleClasses")
  void code_begins_with_the_letter_of_the_stage(Class<?> rule) {
    String[] packages = rule.getPackageName().split("\\.");

    assertThat(packages).hasSize(4).endsWith("rule");
    assertThat(rule.getAnnotation(Rule.class).code())
        .as("rules of %s bear the letter of that stage and two digits", packages[2])
        .matches(LETTERS.get(packages[2]) + "\\d\\d");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_rule_has_its_words_in_both_languages(Rule rule) {
    for (String language : List.of("nl", "en")) {
      Texts texts = Texts.in(Locale.forLanguageTag(language));
      for (String part : List.of(".text", ".wrong", ".action")) {
        String key = rule.code() + part;
        assertThat(texts.has(key)).as("%s in messages_%s.properties", key, language).isTrue();
        assertThat(texts.get(key)).as("%s in %s", key, language).matches("[\\p{Lu}{].*[.}]");
        assertThat(gaps(texts.get(key))).as("gaps of %s in %s", key, language).isSubsetOf(GAPS);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void what_should_hold_is_said_without_gaps(Rule rule) {
    for (String language : List.of("nl", "en")) {
      Texts texts = Texts.in(Locale.forLanguageTag(language));
      assertThat(gaps(texts.get(rule.code() + ".text"))).as(language).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_rule_says_what_it_rests_on(Rule rule) {
    assertThat(rule.basis()).isNotBlank();
    assertThat(rule.text()).endsWith(".");
    assertThat(rule.action()).endsWith(".");
  }

  @ParameterizedTest
  @MethodSource("ruleClasses")
  void condition_is_a_static_method_on_plain_values(Class<?> rule) {
    assertThat(Modifier.isFinal(rule.getModifiers())).as("%s is final", rule).isTrue();
    assertThat(rule.getDeclaredConstructors())
        .as("nobody makes an instance of %s", rule)
        .allMatch(constructor -> Modifier.isPrivate(constructor.getModifiers()));
    for (Method method : rule.getDeclaredMethods()) {
      if (!Modifier.isPrivate(method.getModifiers()) && !method.isSynthetic()) {
        assertThat(Modifier.isStatic(method.getModifiers())).as("%s is static", method).isTrue();
        assertThat(method.getParameterTypes())
            .as("%s takes plain values, so that a test can call it with nothing else", method)
            .allMatch(RulesPageTest::isPlain);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("ruleClasses")
  void rule_remembers_nothing(Class<?> rule) {
    assertThat(rule.getDeclaredFields())
        .allMatch(
            field ->
                Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers()));
  }

  private static boolean isPlain(Class<?> type) {
    return type.isPrimitive() || type.isEnum() || type.getPackageName().startsWith("java.");
  }

  private static List<String> gaps(String text) {
    return GAP.matcher(text).results().map(RulesPageTest::name).toList();
  }

  private static String name(MatchResult gap) {
    return gap.group(1);
  }
}
