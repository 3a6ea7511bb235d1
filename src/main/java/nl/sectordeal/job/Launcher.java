package nl.sectordeal.job;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.ApplicationContext;

/**
 * Starts the batch job, or goes on with the one that a dead process left. What identifies a run is
 * what was asked: job, month, as known at; and a revision, so that a run that ended well can be
 * done again.
 */
final class Launcher {
  private static final String REVISION = "revision";
  private static final String DEFAULT = "default";
  private static final int KEPT = 50;
  private static final int PURGED_AT_ONCE = 20;

  private final JobOperator operator;
  private final JobRepository repository;
  private final Job job;
  private final CurrentRun current;

  private Launcher(JobOperator operator, JobRepository repository, Job job, CurrentRun current) {
    this.operator = operator;
    this.repository = repository;
    this.job = job;
    this.current = current;
  }

  static Launcher in(ApplicationContext context) {
    return new Launcher(
        context.getBean(JobOperator.class),
        context.getBean(JobRepository.class),
        context.getBean(Job.class),
        context.getBean(CurrentRun.class));
  }

  /**
   * Runs all steps.
   *
   * @throws RuntimeException what a step threw
   */
  void launch(Run run) {
    recoverDeadOnes();
    current.set(run);
    try {
      JobExecution execution = operator.start(job, parameters(run.request()));
      if (execution.getStatus() != BatchStatus.COMPLETED) {
        throw failure(execution);
      }
      purgeOldOnes();
    } catch (org.springframework.batch.core.job.JobExecutionException e) {
      throw new IllegalStateException("The batch job could not be started", e);
    } finally {
      current.set(null);
    }
  }

  /** Nobody else runs: the data folder is ours alone. So what says it is running is dead. */
  private void recoverDeadOnes() {
    for (JobExecution dead : repository.findRunningJobExecutions(SectordealJob.NAME)) {
      operator.recover(dead);
    }
  }

  /** The library's own history grows for ever; what an audit needs stands in the run ledger. */
  private void purgeOldOnes() {
    for (JobInstance old : repository.getJobInstances(SectordealJob.NAME, KEPT, PURGED_AT_ONCE)) {
      repository.deleteJobInstance(old);
    }
  }

  private JobParameters parameters(RunRequest request) {
    JobInstance last = repository.getLastJobInstance(SectordealJob.NAME);
    JobExecution execution = last == null ? null : repository.getLastJobExecution(last);
    if (last != null && execution != null && execution.getStatus() != BatchStatus.COMPLETED) {
      Long revision = execution.getJobParameters().getLong(REVISION);
      JobParameters same = parameters(request, Objects.requireNonNullElse(revision, 0L));
      if (same.equals(execution.getJobParameters())) {
        return same;
      }
    }
    return parameters(request, last == null ? 1 : last.getId() + 1);
  }

  private static JobParameters parameters(RunRequest request, long revision) {
    return new JobParametersBuilder()
        .addString("job", request.job().name())
        .addString("month", text(request.month()))
        .addString("as-known-at", text(request.asKnownAt()))
        .addLong(REVISION, revision)
        .toJobParameters();
  }

  private static String text(@Nullable Object value) {
    return value == null ? DEFAULT : value.toString();
  }

  private static RuntimeException failure(JobExecution execution) {
    List<Throwable> causes = execution.getAllFailureExceptions();
    for (Throwable cause : causes) {
      for (Throwable at = cause; at != null; at = at.getCause()) {
        if (Program.isUsersMistake(at)) {
          return (RuntimeException) at;
        }
      }
    }
    return new IllegalStateException(
        "A step failed", causes.isEmpty() ? null : causes.get(causes.size() - 1));
  }
}
