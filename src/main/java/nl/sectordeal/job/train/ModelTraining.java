package nl.sectordeal.job.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.job.Answer;
import nl.sectordeal.job.ExitCode;
import nl.sectordeal.job.Horizon;
import nl.sectordeal.job.RunRequest;
import nl.sectordeal.job.Settings;
import nl.sectordeal.job.Stages;
import nl.sectordeal.job.UserMistake;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.job.file.LinkModelFile;
import nl.sectordeal.job.review.ReviewTools;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.person.TrainingRows;
import nl.sectordeal.person.VersionSource;
import nl.sectordeal.person.score.LinkModel;
import nl.sectordeal.person.score.Trainer;
import nl.sectordeal.person.score.Training;
import org.jspecify.annotations.Nullable;

/** Learns a link model from what a job knows now, and writes it with before and after. */
public final class ModelTraining {
  private static final String ENDING = ".linkmodel.yaml";

  private final ReviewTools tools;
  private final Settings settings;

  public ModelTraining(ReviewTools tools, Settings settings) {
    this.tools = tools;
    this.settings = settings;
  }

  /**
   * Writes the model, and tells what it learnt.
   *
   * @param asked file to write; null: beside the job file
   * @param force whether a file that is there may be replaced
   * @throws UserMistake when it is there and may not, or there is too little to learn from
   */
  public Answer train(JobFile job, @Nullable Path asked, boolean force) {
    Locale language = job.language(settings.language());
    Texts texts = Texts.in(language);
    Path file = asked == null ? job.file().resolveSibling(job.name() + ENDING) : asked;
    if (!force && Files.exists(file)) {
      throw new UserMistake(texts.get("train.exists", Map.of("file", file)));
    }
    LinkModel before = tools.model();
    TrainingRows rows = new TrainingRows(versions(job), tools.traits());
    Training training = rows.train(before);
    if (!training.isEnough()) {
      throw new UserMistake(little(training, texts));
    }
    write(file, training.model(), before, texts);
    List<String> lines = new ArrayList<>();
    lines.add(learnt(training, texts));
    lines.addAll(new ModelTable(before, training.model(), texts).lines());
    lines.add("");
    lines.add(
        texts.get("train.written", Map.of("version", training.model().version(), "file", file)));
    double link = job.linking().link();
    ModelTrial trial = new ModelTrial(rows.trial(before, link), rows.trial(training.model(), link));
    lines.add(trial.line(texts));
    lines.add(trial.isWorse() ? texts.get("train.worse") : next(job, file, texts));
    return new Answer(trial.isWorse() ? ExitCode.NEEDS_A_PERSON : ExitCode.DONE, lines);
  }

  /** All rows that the job knows now. */
  private VersionSource versions(JobFile job) {
    Stages stages = tools.stages();
    if (stages.deliveries().findNewest(job.name(), sources(job)).isEmpty()) {
      throw new UserMistake("train.nothing", Map.of("job", job.name(), "name", job.called()));
    }
    Horizon horizon = Horizon.find(new RunRequest(job, null, null, null), settings, stages);
    return stages.versions(job, stages.judgements().list(horizon.known(job)));
  }

  private static List<String> sources(JobFile job) {
    return job.sources().stream().map(Source::id).toList();
  }

  private static void write(Path file, LinkModel model, LinkModel before, Texts texts) {
    try {
      LinkModelFile.write(file, model, before);
    } catch (IOException e) {
      throw new UserMistake(texts.get("train.unwritable", Map.of("file", file)), e);
    }
  }

  private static String learnt(Training training, Texts texts) {
    return texts.get(
        "train.learnt",
        Map.of(
            "records", training.records(),
            "candidates", training.candidates(),
            "persons", Math.round(training.persons())));
  }

  private static String little(Training training, Texts texts) {
    return texts.get(
        "train.little",
        Map.of(
            "candidates",
            training.candidates(),
            "persons",
            Math.round(training.persons()),
            "least",
            Trainer.LEAST_CANDIDATES,
            "leastPersons",
            Trainer.LEAST_PERSONS));
  }

  private static String next(JobFile job, Path file, Texts texts) {
    Path used = job.linking().model();
    boolean again =
        used != null && used.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize());
    return texts.get(
        again ? "train.again" : "train.next",
        Map.of("model", seenFrom(job.file(), file), "job", job.file(), "name", job.called()));
  }

  /** The path of a file as seen from the job file, as a job file wants it. */
  private static String seenFrom(Path jobFile, Path file) {
    Path folder = Objects.requireNonNull(jobFile.toAbsolutePath().normalize().getParent());
    Path whole = file.toAbsolutePath().normalize();
    return Objects.equals(folder.getRoot(), whole.getRoot())
        ? folder.relativize(whole).toString().replace('\\', '/')
        : whole.toString();
  }
}
