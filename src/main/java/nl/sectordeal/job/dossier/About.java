package nl.sectordeal.job.dossier;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.sectordeal.report.machine.JsonText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code dossier.json}: what the dossier is of, how its sample was drawn, and the hashes of its
 * files (gegevens van het dossier).
 *
 * @param language of the check list
 * @param frame what the sample was drawn from
 * @param drawn how many decisions were drawn
 * @param sums of all files but this one and the list of hashes, by name, in order
 */
record About(
    Heading heading,
    Locale language,
    SampleTerms terms,
    Frame frame,
    int drawn,
    Derived derived,
    Map<String, Hash.Sum> sums) {
  private static final int FORMAT = 1;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** The same with these hashes. */
  About with(Map<String, Hash.Sum> newSums) {
    return new About(heading, language, terms, frame, drawn, derived, newSums);
  }

  String text() {
    ObjectNode root = JSON.createObjectNode().put("format", FORMAT);
    root.put("job", heading.job())
        .put("month", heading.month().toString())
        .put("version", heading.version())
        .put("as_known_at", heading.asKnownAt().toString())
        .put("program", heading.program())
        .put("run_id", heading.runId())
        .put("language", language.toLanguageTag())
        .put("rows", derived.rows())
        .put("decisions", derived.decisions());
    root.set("sample", sample());
    ArrayNode files = root.putArray("files");
    sums.forEach(
        (name, sum) ->
            files
                .addObject()
                .put("path", name)
                .put("bytes", sum.bytes())
                .put("sha256", sum.sha256()));
    return JsonText.of(root);
  }

  private ObjectNode sample() {
    ObjectNode sample =
        JSON.createObjectNode()
            .put("method", terms.method())
            .put("generator", "SHA-256 of 'seed,k' or 'seed,measure,k', modulo the frame, plus 1")
            .put("seed", terms.seed())
            .put("size", terms.size())
            .put("frame", frame.size())
            .put("drawn", drawn);
    Map<String, Long> shares = terms.stratified() ? Draw.shares(frame, terms.size()) : Map.of();
    ArrayNode strata = sample.putArray("measures");
    frame
        .sizes()
        .forEach(
            (measure, size) -> {
              ObjectNode stratum = strata.addObject().put("id", measure).put("frame", size);
              if (terms.stratified()) {
                stratum.put("drawn", Objects.requireNonNull(shares.get(measure)));
              }
            });
    return sample;
  }

  /**
   * What a dossier says of itself.
   *
   * @param heading without the hash of the job file
   * @param sums told of each file
   */
  record Told(Heading heading, SampleTerms terms, Locale language, Map<String, Hash.Sum> sums) {

    /**
     * What it should say of the files: which hash is wrong is told elsewhere, the rest follows from
     * the hash.
     *
     * @param files as they are
     */
    Map<String, Hash.Sum> due(Map<String, Hash.Sum> files) {
      Map<String, Hash.Sum> due = new LinkedHashMap<>();
      sums.forEach(
          (name, told) -> {
            Hash.Sum is = files.get(name);
            due.put(name, is != null && is.sha256().equals(told.sha256()) ? is : told);
          });
      return due;
    }

    /**
     * Reads it from the bytes of {@code dossier.json}.
     *
     * @throws Heading.Unreadable when it lacks something
     */
    static Told of(byte[] about) throws Heading.Unreadable {
      ObjectNode root = Heading.tree(about);
      try {
        JsonNode sample = root.required("sample");
        Map<String, Hash.Sum> sums = new LinkedHashMap<>();
        for (JsonNode file : root.required("files")) {
          sums.put(
              file.required("path").stringValue(),
              new Hash.Sum(
                  file.required("bytes").longValue(), file.required("sha256").stringValue()));
        }
        return new Told(
            Heading.of(root, ""),
            new SampleTerms(
                sample.required("size").intValue(),
                sample.required("seed").longValue(),
                sample.required("method").stringValue().startsWith("stratified")),
            Locale.forLanguageTag(root.required("language").stringValue()),
            sums);
      } catch (JacksonException | IllegalArgumentException e) {
        throw new Heading.Unreadable(e);
      }
    }
  }
}
