package nl.sectordeal.job;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.report.BlankForm;
import nl.sectordeal.report.ReportRenderer;

/** Makes the workbook that a partner fills in from what the job file says of its source. */
final class BlankForms {
  private BlankForms() {}

  static Answer write(JobFile job, String sourceId, Path file, Locale language) {
    List<String> ids = job.sources().stream().map(Source::id).toList();
    if (!ids.contains(sourceId)) {
      throw UserMistake.unknown("mistake.source", sourceId, ids);
    }
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      throw new UserMistake("mistake.workbook", Map.of("file", file));
    }
    if (Files.exists(file)) {
      throw new UserMistake("mistake.exists", Map.of("file", file));
    }
    Source source = job.source(sourceId);
    Texts texts = Texts.in(language);
    try {
      ReportRenderer.renderBlank(form(job, source, texts), language, file);
    } catch (UncheckedIOException e) {
      throw Folders.unwritable(file, e);
    }
    return Answer.done(done(source, file, texts));
  }

  private static BlankForm form(JobFile job, Source source, Texts texts) {
    Source.Format format = source.format();
    Source.SenderFrom sender = source.sender();
    return new BlankForm(
        job.title() + " – " + source.partner(),
        Objects.requireNonNullElse(format.sheet(), source.id()),
        format.headerRow(),
        format.headerRows(),
        sender == null ? null : sender.cell(),
        BlankColumns.of(
            Objects.requireNonNull(job.mappings().get(source.id())),
            sender == null ? null : sender.column(),
            texts));
  }

  /** A source of text files takes no workbook back: it says as what the form must be saved. */
  private static List<String> done(Source source, Path file, Texts texts) {
    List<String> lines = new ArrayList<>(List.of(texts.get("blank.done", Map.of("file", file))));
    if (source.format().type() == Source.Format.Type.CSV) {
      lines.add(texts.get("blank.csv", Map.of("source", source.id())));
    }
    return lines;
  }
}
