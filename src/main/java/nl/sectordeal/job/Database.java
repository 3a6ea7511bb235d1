package nl.sectordeal.job;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import nl.sectordeal.delivery.JdbcH2File;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeansException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A database: a file of ours, or a PostgreSQL server; with the application context, unless it was
 * opened to look only.
 */
record Database(
    @Nullable ConfigurableApplicationContext running, DataSource source, Runnable closing)
    implements AutoCloseable {
  /**
   * One SQL for both: H2 speaks PostgreSQL's dialect, leaves no trace file beside the data, does
   * not close while a schedule that was asked to stop ends its run, and waits a minute for a row
   * that another thread is writing: on a busy machine its own two seconds pass while that sleeps.
   * What is committed is in the file at once: its own half a second is what a kill would undo,
   * while files that were changed after it stay changed.
   */
  private static final String H2 =
      "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;LOCK_TIMEOUT=60000;WRITE_DELAY=0";

  static Database open(Settings settings, String what) {
    Map<String, Object> properties = new HashMap<>();
    String url = settings.database();
    properties.put("spring.datasource.url", url == null ? fileUrl(settings.data()) : url);
    properties.put("spring.datasource.username", user());
    properties.put("spring.datasource.password", password());
    SchemaChange change = url == null ? SchemaChange.in(settings.data()) : null;
    // logback.xml says it all. Spring would set it up anew, and what others log meanwhile stand
    // out.
    System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
    try {
      if (change != null) {
        DatabaseFile.refuseReadOnly(settings.data());
        change.begin();
      }
      ConfigurableApplicationContext context =
          new SpringApplicationBuilder(SectordealJob.class)
              .properties(properties)
              .registerShutdownHook(false)
              .logStartupInfo(false)
              .run();
      DataSource source = context.getBean(DataSource.class);
      if (change != null) {
        change.end(() -> JdbcH2File.force(source));
      }
      return new Database(context, source, () -> SpringApplication.exit(context));
    } catch (BeansException e) {
      throw url == null ? DatabaseFile.unopened(settings.data(), what, e) : unreachable(url, e);
    }
  }

  /**
   * Opens a database that this version of the program has used before, for who only looks; as
   * {@link #open} does when that does not work.
   */
  static Database openToLook(Settings settings, String what) {
    String url = settings.database();
    if (url == null && SchemaChange.in(settings.data()).isBrokenOff()) {
      return open(settings, what);
    }
    try {
      JdbcLook look = JdbcLook.at(url == null ? fileUrl(settings.data()) : url, user(), password());
      return new Database(null, look.source(), look::close);
    } catch (SQLException elsewhereTold) {
      return open(settings, what);
    }
  }

  /** The context that jobs run in. */
  ConfigurableApplicationContext context() {
    return Objects.requireNonNull(running, "opened to look only");
  }

  static String fileUrl(Path data) {
    return H2.formatted(data.toAbsolutePath().resolve("sectordeal"));
  }

  static UserMistake unreachable(String url, Exception why) {
    return new UserMistake("mistake.database.away", Map.of("url", withoutOptions(url)), why);
  }

  /** The address without what follows it, which may be a password. */
  static String withoutOptions(String url) {
    return url.replaceAll("\\?.*", "");
  }

  static String user() {
    return environment("SECTORDEAL_DB_USER", "sa");
  }

  static String password() {
    return environment("SECTORDEAL_DB_PASSWORD", "");
  }

  private static String environment(String name, String otherwise) {
    return Objects.requireNonNullElse(System.getenv(name), otherwise);
  }

  @Override
  public void close() {
    closing.run();
  }
}
