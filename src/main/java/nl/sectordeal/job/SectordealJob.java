package nl.sectordeal.job;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** The program as a batch job: six steps, in the order in which the data goes through them. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  DataSourceAutoConfiguration.class,
  DataSourceTransactionManagerAutoConfiguration.class,
  FlywayAutoConfiguration.class,
  BatchJdbcAutoConfiguration.class
})
class SectordealJob {
  static final String NAME = "sectordeal";

  /** The whole program, in the order the data goes through it. */
  @Bean
  Job sectordeal(
      JobRepository jobs,
      @Qualifier("receiveDeliveries") Step receiveDeliveries,
      @Qualifier("readRecords") Step readRecords,
      @Qualifier("linkPersons") Step linkPersons,
      @Qualifier("settleOutcomes") Step settleOutcomes,
      @Qualifier("decideMeasures") Step decideMeasures,
      @Qualifier("renderReports") Step renderReports) {
    return new JobBuilder(NAME, jobs)
        .start(receiveDeliveries)
        .next(readRecords)
        .next(linkPersons)
        .next(settleOutcomes)
        .next(decideMeasures)
        .next(renderReports)
        .build();
  }

  /** 1 levering: a file in the inbox becomes a delivery, known by its hash. */
  @Bean
  Step receiveDeliveries(Steps steps, CurrentRun current) {
    return steps.single("receiveDeliveries", () -> current.run().receive());
  }

  /** 2 rij: each sender's deliveries are read and judged in their order; senders side by side. */
  @Bean
  Step readRecords(Steps steps, CurrentRun current) {
    return steps.partitioned(
        "readRecords", () -> current.run().senders(), part -> current.run().read(part));
  }

  /** 3 persoon: rows about one person are brought together. */
  @Bean
  Step linkPersons(Steps steps, CurrentRun current) {
    return steps.single("linkPersons", () -> current.run().link());
  }

  /** 4 uitkomst: what partners claim becomes what happened; ranges of persons side by side. */
  @Bean
  Step settleOutcomes(Steps steps, CurrentRun current) {
    return steps.partitioned(
        "settleOutcomes",
        () -> current.run().bucketsToSettle(),
        part -> current.run().settle(part));
  }

  /** 5 doel: each outcome counts or not, and why. */
  @Bean
  Step decideMeasures(Steps steps, CurrentRun current) {
    return steps.partitioned(
        "decideMeasures",
        () -> current.run().bucketsToDecide(),
        part -> current.run().decide(part));
  }

  /** 6 rapportage: files for partner, funder and auditor. */
  @Bean
  Step renderReports(Steps steps, CurrentRun current) {
    return steps.single("renderReports", () -> current.run().render());
  }

  @Bean
  Steps steps(JobRepository jobs, TaskExecutor workers) {
    return new Steps(jobs, workers);
  }

  @Bean
  CurrentRun currentRun() {
    return new CurrentRun();
  }

  /** As many parts at a time as there are processors. */
  @Bean
  TaskExecutor workers() {
    ThreadPoolTaskExecutor workers = new ThreadPoolTaskExecutor();
    workers.setCorePoolSize(Runtime.getRuntime().availableProcessors());
    workers.setThreadNamePrefix("part-");
    return workers;
  }
}
