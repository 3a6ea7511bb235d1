package nl.sectordeal.job;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.beans.BeansException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The application context with its database: a file of ours, or a PostgreSQL server. */
record Database(ConfigurableApplicationContext context, DataSource source)
    implements AutoCloseable {
  /** One SQL for both: H2 speaks PostgreSQL's dialect, and leaves no trace file beside the data. */
  private static final String H2 =
      "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;TRACE_LEVEL_FILE=0";

  static Database open(Settings settings, String what) {
    Map<String, Object> properties = new HashMap<>();
    String url = settings.database();
    properties.put("spring.datasource.url", url == null ? fileUrl(settings.data()) : url);
    properties.put("spring.datasource.username", user());
    properties.put("spring.datasource.password", password());
    try {
      ConfigurableApplicationContext context =
          new SpringApplicationBuilder(SectordealJob.class)
              .properties(properties)
              .registerShutdownHook(false)
              .logStartupInfo(false)
              .run();
      return new Database(context, context.getBean(DataSource.class));
    } catch (BeansException e) {
      throw new UserMistake(
          url == null
              ? "The database in "
                  + settings.data()
                  + " cannot be opened by "
                  + what
                  + "; was it made by another version of this program?"
              : unreachable(url),
          e);
    }
  }

  static String fileUrl(Path data) {
    return H2.formatted(data.toAbsolutePath().resolve("sectordeal"));
  }

  static String unreachable(String url) {
    return "The database "
        + url.replaceAll("\\?.*", "")
        + " cannot be reached; check its address, and SECTORDEAL_DB_USER and SECTORDEAL_DB_PASSWORD.";
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
    SpringApplication.exit(context);
  }
}
