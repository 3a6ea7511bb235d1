package nl.sectordeal.job;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.core.task.TaskExecutor;

/**
 * Makes the two kinds of steps there are. Stages keep their own transactions, so that what a killed
 * run had done stays done; a restarted run goes through every step again, and each takes up only
 * what is left.
 */
final class Steps {
  private final JobRepository jobs;
  private final TaskExecutor workers;

  Steps(JobRepository jobs, TaskExecutor workers) {
    this.jobs = jobs;
    this.workers = workers;
  }

  /** A step that does one thing. */
  Step single(String name, Runnable work) {
    return new StepBuilder(name, jobs)
        .tasklet(tasklet(work), new ResourcelessTransactionManager())
        .allowStartIfComplete(true)
        .build();
  }

  /** A step that does the same for each of some parts, several at a time. */
  <P> Step partitioned(String name, Supplier<List<P>> parts, Consumer<P> work) {
    Step worker =
        new StepBuilder(name + ":part", jobs)
            .tasklet(
                (contribution, chunk) -> {
                  work.accept(parts.get().get(partOf(chunk.getStepContext().getStepName())));
                  return RepeatStatus.FINISHED;
                },
                new ResourcelessTransactionManager())
            .allowStartIfComplete(true)
            .build();
    return new StepBuilder(name, jobs)
        .partitioner(worker.getName(), gridSize -> numbered(parts.get().size()))
        .step(worker)
        .taskExecutor(workers)
        .allowStartIfComplete(true)
        .build();
  }

  private static Tasklet tasklet(Runnable work) {
    return (contribution, chunk) -> {
      work.run();
      return RepeatStatus.FINISHED;
    };
  }

  /**
   * Parts by number. Their execution contexts stay empty: the library stores a part before its
   * context, so a run that is killed between the two would find a part that knows no number.
   */
  private static Map<String, ExecutionContext> numbered(int parts) {
    Map<String, ExecutionContext> contexts = new TreeMap<>();
    for (int part = 0; part < parts; part++) {
      contexts.put("%04d".formatted(part), new ExecutionContext());
    }
    return contexts;
  }

  /** The number of a part, with which the name of its step ends. */
  private static int partOf(String step) {
    return Integer.parseInt(step.substring(step.lastIndexOf(':') + 1));
  }
}
