package nl.sectordeal;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.time.Clock;
import java.util.Date;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.sectordeal.job.Program;
import nl.sectordeal.job.Rehearsal;
import nl.sectordeal.job.Schedule;
import nl.sectordeal.job.ShortCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.modulith.core.ApplicationModules;

/** Who may use whom, among our packages and among the libraries. */
class StructureTest {

  private static final String OURS = "nl.sectordeal";

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(OURS);

  private static final DescribedPredicate<JavaClass> JDBC_CLASSES =
      describe(
          "Jdbc… classes",
          type -> type.getName().substring(type.getPackageName().length() + 1).startsWith("Jdbc"));

  @Test
  void packages_use_only_what_their_package_info_allows() {
    ApplicationModules.of(OURS).verify();
  }

  @ParameterizedTest
  @ValueSource(strings = {"delivery", "record", "person", "outcome", "measure", "report", "job"})
  void packages_below_one_use_each_other_in_one_direction(String one) {
    holds(
        slices()
            .matching(OURS + "." + one + ".(*)..")
            .should()
            .beFreeOfCycles()
            .because(
                "each can then be read after those that it uses: move what both need down, into"
                    + " the package that uses less"));
  }

  @Test
  void what_a_command_does_knows_no_command() {
    holds(
        noClasses()
            .that()
            .resideInAPackage(OURS + ".job.*..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Program.class, Schedule.class, Rehearsal.class, ShortCommand.class)
            .because(
                "Program calls the packages below job, never the other way round: take what you"
                    + " need of it (Settings, Stages, Run) as an argument"));
  }

  @Test
  void picocli_stays_in_cli() {
    holds(
        outside("cli")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..")
            .because(
                "the program can be run without a command line (a test, a schedule): put what a"
                    + " command does in job, and only its arguments and its answer in cli"));
  }

  @Test
  void spring_batch_stays_in_job() {
    holds(
        outside("job")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.batch..")
            .because(
                "a stage is plain Java that a test can call: give the stage one public method, and"
                    + " call it from a step in job"));
  }

  @Test
  void yaml_stays_in_job() {
    holds(
        outside("job")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.yaml..", "org.snakeyaml..", "tools.jackson.dataformat.yaml..")
            .because(
                "a stage takes its settings as an immutable record of its own: read the job file in"
                    + " job, and hand the record over"));
  }

  @Test
  void csv_and_spreadsheets_stay_in_record_and_report() {
    holds(
        outside("record", "report")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.opencsv..", "org.apache.poi..", "org.dhatim..")
            .because(
                "the formats of files end where the rows begin: read them in record, write them in"
                    + " report, and pass typed values in between"));
  }

  @Test
  void jasper_stays_in_report() {
    holds(
        outside("report")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("net.sf.jasperreports..")
            .because("a figure is decided before it is drawn: hand report the decisions"));
  }

  @Test
  void sql_stays_in_jdbc_classes() {
    holds(
        outside("job")
            .and(not(JDBC_CLASSES))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..")
            .because(
                "a store is an interface with a Jdbc… class beside it: put the statement there"
                    + " (job may only wire the DataSource)"));
  }

  @Test
  void nobody_asks_the_time_without_a_clock() {
    holds(
        noClasses()
            .should(call(StructureTest::isNowWithoutClock, "ask the time without a Clock"))
            .because(
                "the same input gives the same bytes tomorrow: take the java.time.Clock that job"
                    + " passes in, or take the moment as an argument"));
  }

  @Test
  void only_cli_and_job_make_a_clock() {
    holds(
        outside("cli", "job")
            .should(call(StructureTest::isSystemClock, "make a Clock of the system's time"))
            .because(
                "a test sets the time by passing another Clock: take it as an argument instead"));
  }

  @Test
  void only_cli_measures_time_in_milliseconds() {
    holds(
        outside("cli")
            .should(call(StructureTest::isMilliseconds, "read System.currentTimeMillis()"))
            .because(
                "progress is timed and shown in cli; everything else takes a java.time.Clock"));
  }

  private static GivenClassesConjunction outside(String... packages) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(
            Stream.of(packages).map(name -> OURS + "." + name + "..").toArray(String[]::new));
  }

  private static boolean isNowWithoutClock(JavaCodeUnitAccess<?> access) {
    AccessTarget.CodeUnitAccessTarget target = access.getTarget();
    if (target.getOwner().isEquivalentTo(Date.class)) {
      return target.getName().equals("<init>") && target.getRawParameterTypes().isEmpty();
    }
    return target.getOwner().getPackageName().startsWith("java.time")
        && target.getName().equals("now")
        && target.getRawParameterTypes().stream()
            .noneMatch(type -> type.isEquivalentTo(Clock.class));
  }

  private static boolean isSystemClock(JavaCodeUnitAccess<?> access) {
    return access.getTargetOwner().isEquivalentTo(Clock.class)
        && (access.getName().startsWith("system") || access.getName().startsWith("tick"));
  }

  private static boolean isMilliseconds(JavaCodeUnitAccess<?> access) {
    return access.getTargetOwner().isEquivalentTo(System.class)
        && access.getName().equals("currentTimeMillis");
  }

  /** Sees calls and method references alike. */
  private static ArchCondition<JavaClass> call(
      Predicate<JavaCodeUnitAccess<?>> which, String description) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass caller, ConditionEvents events) {
        caller.getCodeUnitAccessesFromSelf().stream()
            .filter(which)
            .forEach(
                access ->
                    events.add(SimpleConditionEvent.satisfied(access, access.getDescription())));
      }
    };
  }

  private static void holds(ArchRule rule) {
    rule.allowEmptyShould(true).check(PROGRAM);
  }
}
