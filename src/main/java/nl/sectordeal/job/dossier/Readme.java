package nl.sectordeal.job.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.notice.Texts;

/** {@code LEESMIJ.txt}: what is in the dossier and how to check it, in Dutch and in English. */
final class Readme {
  private Readme() {}

  static String text(About about, JobFile job) {
    StringJoiner both = new StringJoiner("\n\n" + "=".repeat(100) + "\n\n", "", "\n");
    for (String language : new String[] {"nl", "en"}) {
      Title title = new Title(about.heading(), job.title(), Locale.forLanguageTag(language));
      Map<String, Object> gaps = new LinkedHashMap<>(title.gaps());
      gaps.putAll(sampleGaps(about, title.texts()));
      both.add(text(title.texts(), gaps, parts(about, job), job.beside()));
    }
    return both.toString();
  }

  private static List<Part> parts(About about, JobFile job) {
    List<Part> parts = new ArrayList<>(List.of(Part.values()));
    boolean published = about.heading().version() != null;
    parts.removeIf(part -> part.role() == Part.Role.OF_A_VERSION && !published);
    parts.removeIf(part -> part.role() == Part.Role.OF_A_JOB && job.euros().isEmpty());
    return parts;
  }

  private static String text(
      Texts texts, Map<String, Object> gaps, List<Part> parts, List<JobFile.Beside> beside) {
    StringJoiner text = new StringJoiner("\n");
    text.add(texts.get("dossier.readme.head", gaps));
    text.add("");
    for (Part part : parts) {
      text.add("%-22s %s".formatted(part.file(), texts.get("dossier.part." + part.name())));
    }
    for (JobFile.Beside file : beside) {
      text.add(
          texts.get(
              "dossier.attachment",
              Map.of("file", Attachments.nameOf(file.name()), "name", file.name())));
    }
    text.add("");
    text.add(texts.get("dossier.readme.columns", gaps));
    text.add("");
    text.add(texts.get("dossier.readme.sample", gaps));
    text.add("");
    text.add(texts.get("dossier.readme.check", gaps));
    return text.toString();
  }

  /** What a text can say of the sample. */
  static Map<String, Object> sampleGaps(About about, Texts texts) {
    Map<String, Object> gaps = new LinkedHashMap<>();
    SampleTerms terms = about.terms();
    gaps.put("rows", about.derived().rows());
    gaps.put("decisions", about.derived().decisions());
    gaps.put("seed", terms.seed());
    gaps.put("size", terms.size());
    gaps.put("drawn", about.drawn());
    gaps.put("frame", about.frame().size());
    gaps.put("method", texts.get(terms.stratified() ? "dossier.stratified" : "dossier.simple"));
    StringJoiner measures = new StringJoiner(", ");
    Map<String, Long> shares =
        terms.stratified() ? Draw.shares(about.frame(), terms.size()) : Map.of();
    about
        .frame()
        .sizes()
        .forEach(
            (measure, size) -> {
              Long share = shares.get(measure);
              measures.add(measure + ": " + (share == null ? "" : share + " / ") + size);
            });
    gaps.put("measures", measures);
    return gaps;
  }
}
