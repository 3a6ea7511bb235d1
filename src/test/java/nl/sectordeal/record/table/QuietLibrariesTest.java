package nl.sectordeal.record.table;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Libraries that read partners' files say nothing: they quote what they stumble over, such as a
 * link in a workbook that holds somebody's national id. Nor do those that throw what they log.
 */
class QuietLibrariesTest {
  private final LoggerContext log = asUsersHaveIt();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.apache.poi.openxml4j.opc.PackageRelationshipCollection",
        "org.apache.poi.openxml4j.util.ZipSecureFile",
        "org.apache.xmlbeans.impl.store.Locale",
        "com.opencsv.CSVReader",
        "org.flywaydb.core.internal.command.DbMigrate",
        "org.flywaydb.core.internal.jdbc.TransactionalExecutionTemplate",
        "org.springframework.transaction.interceptor.TransactionInterceptor",
        "org.springframework.batch.core.step.AbstractStep",
        "org.springframework.boot.SpringApplication",
        "com.zaxxer.hikari.pool.HikariPool",
        "net.sf.jasperreports.extensions.SimpleFontExtensionHelper"
      })
  void are_quiet(String library) {
    assertThat(log.getLogger(library).isErrorEnabled()).isFalse();
  }

  @Test
  void others_warn() {
    assertThat(log.getLogger("org.springframework.core").isWarnEnabled()).isTrue();
  }

  private static LoggerContext asUsersHaveIt() {
    LoggerContext context = new LoggerContext();
    JoranConfigurator configurator = new JoranConfigurator();
    configurator.setContext(context);
    try {
      configurator.doConfigure(Path.of("src/main/resources/logback.xml").toFile());
    } catch (JoranException e) {
      throw new IllegalStateException(e);
    }
    return context;
  }
}
