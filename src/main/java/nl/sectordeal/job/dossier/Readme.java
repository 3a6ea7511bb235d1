package nl.sectordeal.job.dossier;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import nl.sectordeal.notice.Texts;

/** {@code LEESMIJ.txt}: what is in the dossier and how to check it, in Dutch and in English. */
final class Readme {
  private Readme() {}

  static String text(About about, String jobTitle) {
    StringJoiner both = new StringJoiner("\n\n" + "=".repeat(100) + "\n\n", "", "\n");
    for (String language : new String[] {"nl", "en"}) {
      Title title = new Title(about.heading(), jobTitle, Locale.forLanguageTag(language));
      Map<String, Object> gaps = new LinkedHashMap<>(title.gaps());
      gaps.putAll(sampleGaps(about, title.texts()));
      both.add(text(title.texts(), gaps, about.heading().version() != null));
    }
    return both.toString();
  }

  private static String text(Texts texts, Map<String, Object> gaps, boolean published) {
    StringJoiner text = new StringJoiner("\n");
    text.add(texts.get("dossier.readme.head", gaps));
    text.add("");
    for (Part part : Part.values()) {
      if (published || part.role() != Part.Role.OF_A_VERSION) {
        text.add("%-22s %s".formatted(part.file(), texts.get("dossier.part." + part.name())));
      }
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
